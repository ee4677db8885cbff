package lv.atbalsts.registry.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/** One decision of the registrar; decisions are only added, never changed. */
@Entity
class RegisterDecision {

  @Id private UUID id;
  private UUID subject;
  private String provider;
  private String decision;
  @Embedded private RegisterDecisionTerms terms;
  private LocalDate completeBy;
  private LocalDate effectiveOn;

  protected RegisterDecision() {}

  private RegisterDecision(
      UUID subject, String provider, Enum<?> kind, RegisterDecisionTerms terms) {
    this.id = Ids.next();
    this.subject = subject;
    this.provider = provider;
    this.decision = kind.name();
    this.terms = terms;
  }

  /** Of an application; its applicant has time until a day where it is postponed. */
  static RegisterDecision of(
      RegistrationApplication application, DecisionKind kind, RegisterDecisionTerms terms) {
    RegisterDecision decision =
        new RegisterDecision(application.id(), application.provider(), kind, terms);
    decision.completeBy = application.completeBy();
    return decision;
  }

  /** Of a registration, from a day on. */
  static RegisterDecision of(
      Registration registration,
      RegistrationDecisionKind kind,
      RegisterDecisionTerms terms,
      LocalDate effectiveOn) {
    RegisterDecision decision =
        new RegisterDecision(registration.id(), registration.provider(), kind, terms);
    decision.effectiveOn = effectiveOn;
    return decision;
  }

  DecisionView view(List<DecisionAppeal> appeals) {
    return new DecisionView(
        id,
        decision,
        terms.number(),
        terms.decidedOn(),
        terms.ground(),
        terms.reason(),
        completeBy,
        effectiveOn,
        effectiveOn == null ? subject : null,
        appeals.stream().map(DecisionAppeal::terms).toList());
  }

  String decision() {
    return decision;
  }

  UUID subject() {
    return subject;
  }

  String provider() {
    return provider;
  }

  RegisterDecisionTerms terms() {
    return terms;
  }

  LocalDate completeBy() {
    return completeBy;
  }

  UUID id() {
    return id;
  }
}
