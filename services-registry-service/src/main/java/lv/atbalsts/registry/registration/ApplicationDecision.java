package lv.atbalsts.registry.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.registration.ApplicationRequests.DecideApplication;

/** One decision of the registrar; decisions are only added, never changed. */
@Entity
class ApplicationDecision {

  @Id private UUID id;
  private UUID applicationId;
  private String provider;

  @Enumerated(EnumType.STRING)
  private DecisionKind decision;

  private LocalDate decidedOn;
  private String reason;

  protected ApplicationDecision() {}

  ApplicationDecision(RegistrationApplication application, DecideApplication given) {
    this.id = Ids.next();
    this.applicationId = application.id();
    this.provider = application.provider();
    this.decision = given.decision();
    this.decidedOn = given.decidedOn();
    this.reason = given.reason();
  }

  DecisionKind decision() {
    return decision;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  String reason() {
    return reason;
  }
}
