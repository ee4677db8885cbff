package lv.atbalsts.funding.upstream.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Days on which a registration does not hold. */
@Entity
class SuspendedDays {

  @Id private UUID id;
  private LocalDate suspendedOn;
  private LocalDate resumedOn;

  protected SuspendedDays() {}

  /**
   * From a day to the day before another.
   *
   * @param resumedOn null while it is suspended
   */
  SuspendedDays(UUID id, LocalDate suspendedOn, LocalDate resumedOn) {
    this.id = id;
    this.suspendedOn = suspendedOn;
    this.resumedOn = resumedOn;
  }

  /** What was told of them before does not hold. */
  void correct(LocalDate first, LocalDate resumed) {
    suspendedOn = first;
    resumedOn = resumed;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(suspendedOn) && (resumedOn == null || day.isBefore(resumedOn));
  }

  UUID id() {
    return id;
  }
}
