package lv.atbalsts.registry.registration;

import static lv.atbalsts.registry.registration.RegistrationDecisionKind.EXCLUDE;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.REINSTATE;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.RENEW;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.RESUME;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.SUSPEND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.ApplicationRequests.NoteAppeal;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationRenewed;
import lv.atbalsts.registry.registration.RegistrationRequests.AssessQuality;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectSuspension;
import lv.atbalsts.registry.registration.RegistrationRequests.DecideRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ExcludeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ResumeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.SuspendRegistration;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** Use cases of the registrar's decisions of registrations, and of the quality of services. */
@ApplicationScoped
class RegistrationDecisionDesk {

  private final RegistrationDesk register;
  private final Registrations registrations;
  private final Decisions decisions;
  private final DecisionRules rules;
  private final RowScope scope;
  private final Outbox outbox;
  private final Event<RegistrationRenewed> renewed;
  private final Clock clock;

  RegistrationDecisionDesk(
      RegistrationDesk register,
      Registrations registrations,
      Decisions decisions,
      DecisionRules rules,
      RowScope scope,
      Outbox outbox,
      Event<RegistrationRenewed> renewed,
      Clock clock) {
    this.register = register;
    this.registrations = registrations;
    this.decisions = decisions;
    this.rules = rules;
    this.scope = scope;
    this.outbox = outbox;
    this.renewed = renewed;
    this.clock = clock;
  }

  RegistrationView exclude(UUID id, ExcludeRegistration given) {
    Registration registration = decidable(id, given.decision());
    outbox.publish(registration.exclude(given, rules, today()));
    return decided(registration, EXCLUDE, given.decision(), given.excludedOn());
  }

  /** Takes an exclusion back; it still stands alone in its days. */
  RegistrationView reinstate(UUID id, DecideRegistration given) {
    Registration registration = decidable(id, given.decision());
    RegistrationTerm term = registration.term();
    List<Registration> beside = register.beside(registration, term.validFrom(), term.validTo());
    outbox.publish(registration.reinstate(given.decision(), rules, beside, today()));
    return decided(registration, REINSTATE, given.decision(), given.decision().decidedOn());
  }

  RegistrationView suspend(UUID id, SuspendRegistration given) {
    Registration registration = decidable(id, given.decision());
    outbox.publish(registration.suspend(given, rules, today()));
    return decided(registration, SUSPEND, given.decision(), given.suspendedOn());
  }

  RegistrationView resume(UUID id, ResumeRegistration given) {
    Registration registration = decidable(id, given.decision());
    outbox.publish(registration.resume(given, rules, today()));
    return decided(registration, RESUME, given.decision(), given.resumedOn());
  }

  /** Corrects the days of a suspension; the version is that of the registration. */
  RegistrationView correct(UUID id, UUID suspension, String ifMatch, CorrectSuspension given) {
    Registration registration = registrations.locked(id);
    Etag.require(ifMatch, registration.version());
    outbox.publish(registration.correct(suspension, given, today()));
    registrations.getEntityManager().lock(registration, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    registrations.flush();
    return register.view(registration, today());
  }

  /** Renews it for five years more; of two at once one stands. */
  RegistrationView renew(UUID id, DecideRegistration given) {
    Registration registration = decidable(id, given.decision());
    List<Registration> beside = register.besideRenewed(registration);
    RegistrationRenewed fact = registration.renew(given.decision(), rules, beside, today());
    outbox.publish(fact);
    renewed.fire(fact);
    return decided(registration, RENEW, given.decision(), fact.renewedFrom());
  }

  /** The provider says when it assessed the quality of its service. */
  RegistrationView assess(UUID id, String ifMatch, AssessQuality given) {
    Registration registration = registrations.locked(id);
    scope.require(registration.provider());
    Etag.require(ifMatch, registration.version());
    outbox.publish(registration.assess(given, today()));
    registrations.flush();
    return register.view(registration, today());
  }

  /** Notes an appeal of one of its decisions. */
  DecisionView appeal(UUID id, NoteAppeal given) {
    registrations.locked(id);
    decisions.appeal(id, given.decisionId(), given.appeal(), today());
    return decisions.of(id).stream()
        .filter(each -> each.id().equals(given.decisionId()))
        .findFirst()
        .orElseThrow();
  }

  /** Its decisions from that to register on, oldest first; a provider reads those of its own. */
  List<DecisionView> decisions(UUID id) {
    Registration registration = registrations.one(id);
    scope.require(registration.provider());
    Stream<DecisionView> first =
        decisions.of(registration.applicationId()).stream()
            .filter(each -> each.decision().equals(DecisionKind.REGISTER.name()));
    return Stream.concat(first, decisions.of(id).stream()).toList();
  }

  List<DecisionGround> grounds() {
    return rules.grounds();
  }

  /** The registration, locked: a decision of it is not before the one that came before. */
  private Registration decidable(UUID id, RegisterDecisionTerms decision) {
    Registration registration = registrations.locked(id);
    LocalDate last = decisions.lastDay(id, registration.applicationId());
    LocalDate earlier = last == null ? registration.term().validFrom() : last;
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, "/decision/decidedOn", decision.decidedOn(), earlier);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    return registration;
  }

  private RegistrationView decided(
      Registration registration,
      RegistrationDecisionKind kind,
      RegisterDecisionTerms terms,
      LocalDate effectiveOn) {
    decisions.persist(RegisterDecision.of(registration, kind, terms, effectiveOn));
    registrations.flush();
    return register.view(registration, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
