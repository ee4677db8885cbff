package lv.atbalsts.registry.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/** A provider's application to be registered for one service type at one address. */
@Entity
class RegistrationApplication {

  @Id private UUID id;
  private String provider;
  @Embedded private OfferedService service;
  private LocalDate submittedOn;

  @Enumerated(EnumType.STRING)
  private ApplicationStatus status;

  @Version private int version;

  protected RegistrationApplication() {}

  RegistrationApplication(String provider, OfferedService service, LocalDate submittedOn) {
    this.id = Ids.next();
    this.provider = provider;
    this.service = service;
    this.submittedOn = submittedOn;
    this.status = ApplicationStatus.SUBMITTED;
  }

  /** The registrar's decision; a postponed application may be decided again. */
  ApplicationDecision decide(DecideApplication decision) {
    status = status.become(decision.decision().outcome());
    return new ApplicationDecision(this, decision);
  }

  UUID id() {
    return id;
  }

  String provider() {
    return provider;
  }

  OfferedService service() {
    return service;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  ApplicationStatus status() {
    return status;
  }

  int version() {
    return version;
  }
}
