package lv.atbalsts.registry.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.registration.RegistrationView.SuspensionView;

/** The days on which a registration was suspended: from one day to the day before another. */
@Entity
class Suspension {

  @Id private UUID id;
  private LocalDate suspendedOn;
  private LocalDate resumedOn;

  protected Suspension() {}

  Suspension(LocalDate suspendedOn) {
    this.id = Ids.next();
    this.suspendedOn = suspendedOn;
  }

  /** It ends; where it was wrong, on its own first day: then it never was. */
  void end(LocalDate on) {
    resumedOn = on;
  }

  void correct(LocalDate first, LocalDate resumed) {
    suspendedOn = first;
    resumedOn = resumed;
  }

  boolean isOpen() {
    return resumedOn == null;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(suspendedOn) && (isOpen() || day.isBefore(resumedOn));
  }

  /** Whether it shares no day with one from a day to the day before another, null for no end. */
  boolean isApartFrom(LocalDate first, LocalDate resumed) {
    return !isOpen() && !first.isBefore(resumedOn)
        || resumed != null && !suspendedOn.isBefore(resumed);
  }

  SuspensionView view() {
    return new SuspensionView(id, suspendedOn, resumedOn);
  }

  LocalDate resumedOn() {
    return resumedOn;
  }

  UUID id() {
    return id;
  }

  LocalDate suspendedOn() {
    return suspendedOn;
  }
}
