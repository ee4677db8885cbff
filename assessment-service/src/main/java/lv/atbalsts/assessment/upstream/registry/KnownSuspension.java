package lv.atbalsts.assessment.upstream.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Days on which a registration does not hold. */
@Entity
@Immutable
class KnownSuspension {

  @Id private UUID id;
  private LocalDate suspendedOn;
  private LocalDate resumedOn;

  /** For Hibernate. */
  KnownSuspension() {}

  boolean covers(LocalDate day) {
    return !day.isBefore(suspendedOn) && (resumedOn == null || day.isBefore(resumedOn));
  }
}
