package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegisterDecision;

/**
 * Use cases of decisions that were entered wrong. A decision stays between that before and that
 * after it, of the application and of the registration alike; what stood there is kept.
 */
@ApplicationScoped
class DecisionCorrectionDesk {

  private static final String DECIDED_ON = "/decision/decidedOn";

  private final RegistrationDesk register;
  private final Registrations registrations;
  private final Applications applications;
  private final Decisions decisions;
  private final DecisionCorrections corrections;
  private final DecisionRules rules;
  private final Outbox outbox;
  private final Clock clock;

  DecisionCorrectionDesk(
      RegistrationDesk register,
      Registrations registrations,
      Applications applications,
      Decisions decisions,
      DecisionCorrections corrections,
      DecisionRules rules,
      Outbox outbox,
      Clock clock) {
    this.register = register;
    this.registrations = registrations;
    this.applications = applications;
    this.decisions = decisions;
    this.corrections = corrections;
    this.rules = rules;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Of a registration, that to register included; the version is that of the registration. */
  DecisionView ofRegistration(
      UUID id, UUID decisionId, String ifMatch, CorrectRegisterDecision given) {
    Registration registration = registrations.locked(id);
    Etag.require(ifMatch, registration.version());
    Optional<RegistrationApplication> application =
        Optional.ofNullable(registration.applicationId()).map(applications::locked);
    correct(application, Optional.of(registration), decisionId, given);
    registrations.getEntityManager().lock(registration, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return decisions.one(decisionId);
  }

  /** Of an application; the version is that of the application. */
  DecisionView ofApplication(
      UUID id, UUID decisionId, String ifMatch, CorrectRegisterDecision given) {
    Optional<Registration> registration =
        registrations.ofApplication(id).map(each -> registrations.locked(each.id()));
    RegistrationApplication application = applications.locked(id);
    Etag.require(ifMatch, application.version());
    correct(Optional.of(application), registration, decisionId, given);
    applications.getEntityManager().lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return decisions.one(decisionId);
  }

  private void correct(
      Optional<RegistrationApplication> application,
      Optional<Registration> registration,
      UUID decisionId,
      CorrectRegisterDecision given) {
    List<RegisterDecision> all =
        decisions.inOrder(
            application.map(RegistrationApplication::id).orElse(null),
            registration.map(Registration::id).orElse(null));
    int at =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).id().equals(decisionId))
            .findFirst()
            .orElseThrow(() -> Refusals.notFound("decision"));
    RegisterDecision decision = all.get(at);
    FieldErrors errors = new FieldErrors();
    LocalDate earliest =
        at > 0
            ? all.get(at - 1).terms().decidedOn()
            : application
                .map(RegistrationApplication::submittedOn)
                .orElseGet(() -> registration.orElseThrow().term().validFrom());
    rules.check(errors, "/decision", decision.kind(), given.decision(), earliest, today());
    if (at + 1 < all.size()) {
      checkNotAfter(errors, given, all.get(at + 1).terms().decidedOn());
    }
    checkOfItsKind(errors, decision, application, registration, given);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    corrections.persist(new DecisionCorrection(decision, given, today()));
    boolean stands = decision == all.getLast();
    if (decision.isMovedBy(given) && !stands) {
      throw RegistryRefusal.EXCLUSION_WAS_TAKEN_BACK.with(all.get(at + 1).terms().decidedOn());
    }
    if (decision.is(RegistrationDecisionKind.EXCLUDE) && stands) {
      moveExclusion(registration.orElseThrow(), decision.movedTo(given), given);
    }
    decision.correct(given);
    decisions.flush();
  }

  /** What follows from a decision is not before it. */
  private void checkOfItsKind(
      FieldErrors errors,
      RegisterDecision decision,
      Optional<RegistrationApplication> application,
      Optional<Registration> registration,
      CorrectRegisterDecision given) {
    if (decision.is(DecisionKind.REGISTER)) {
      checkNotAfter(errors, given, registration.orElseThrow().term().validFrom());
    }
    LocalDate completedOn = application.map(RegistrationApplication::completedOn).orElse(null);
    if (decision.is(DecisionKind.POSTPONE)) {
      checkNotAfter(errors, given, decision.completeBy().minusDays(1));
      if (completedOn != null && !completedOn.isBefore(decision.terms().decidedOn())) {
        checkNotAfter(errors, given, completedOn);
      }
    } else if (completedOn != null && !completedOn.isAfter(decision.terms().decidedOn())) {
      errors.notBefore(
          DECIDED_ON, RegistryRefusal.DATE_TOO_EARLY, given.decision().decidedOn(), completedOn);
    }
    if (decision.is(RegistrationDecisionKind.RENEW)) {
      rules.checkRenewal(
          errors,
          DECIDED_ON,
          registration.orElseThrow().registerNumber(),
          decision.effectiveOn().minusDays(1),
          given.decision().decidedOn());
    }
    if (decision.isMovedBy(given) && !decision.is(RegistrationDecisionKind.EXCLUDE)) {
      errors.add("/effectiveOn", RegistryRefusal.DAY_IS_CORRECTED_ELSEWHERE, decision.decision());
    }
  }

  private static void checkNotAfter(
      FieldErrors errors, CorrectRegisterDecision given, LocalDate latest) {
    LocalDate day = given.decision().decidedOn();
    if (day.isAfter(latest)) {
      errors.add(DECIDED_ON, RegistryRefusal.AFTER_WHAT_CAME_NEXT, day, latest);
    }
  }

  /** The registration ends on this day, and still stands alone in its days. */
  private void moveExclusion(
      Registration registration, LocalDate day, CorrectRegisterDecision given) {
    List<Registration> beside =
        register.beside(registration, registration.term().validFrom(), day.minusDays(1));
    outbox.publish(registration.moveExclusion(day, given, beside, today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
