package lv.atbalsts.registry.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegisterDecision;
import org.hibernate.annotations.DynamicUpdate;

/** One decision of the registrar. What is entered wrong is corrected, and kept beside it. */
@Entity
@DynamicUpdate
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

  /** Writes what should have been written; an exclusion is taken back on the day of that. */
  void correct(CorrectRegisterDecision given) {
    terms = given.decision();
    effectiveOn = is(RegistrationDecisionKind.REINSTATE) ? terms.decidedOn() : movedTo(given);
  }

  /** The day from which it would hold. */
  LocalDate movedTo(CorrectRegisterDecision given) {
    return given.effectiveOn() == null ? effectiveOn : given.effectiveOn();
  }

  /** Whether it would hold from another day on. */
  boolean isMovedBy(CorrectRegisterDecision given) {
    return !Objects.equals(effectiveOn, movedTo(given));
  }

  boolean is(Enum<?> kind) {
    return decision.equals(kind.name());
  }

  Enum<?> kind() {
    return effectiveOn == null
        ? DecisionKind.valueOf(decision)
        : RegistrationDecisionKind.valueOf(decision);
  }

  DecisionView view(List<DecisionAppeal> appeals, List<DecisionCorrection> corrections) {
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
        appeals.stream().map(DecisionAppeal::terms).toList(),
        corrections.stream().map(DecisionCorrection::view).toList());
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

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  LocalDate completeBy() {
    return completeBy;
  }

  UUID id() {
    return id;
  }
}
