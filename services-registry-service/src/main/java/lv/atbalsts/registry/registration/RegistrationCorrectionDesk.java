package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationCorrected;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** Use cases of what is written of a registration, and should have been written otherwise. */
@ApplicationScoped
public class RegistrationCorrectionDesk {

  private final RegistrationDesk register;
  private final Registrations registrations;
  private final Decisions decisions;
  private final DecisionRules rules;
  private final OfferedServiceRules services;
  private final Event<OfferCorrection> corrections;
  private final Outbox outbox;
  private final Clock clock;

  RegistrationCorrectionDesk(
      RegistrationDesk register,
      Registrations registrations,
      Decisions decisions,
      DecisionRules rules,
      OfferedServiceRules services,
      Event<OfferCorrection> corrections,
      Outbox outbox,
      Clock clock) {
    this.register = register;
    this.registrations = registrations;
    this.decisions = decisions;
    this.rules = rules;
    this.services = services;
    this.corrections = corrections;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Corrects what is written of a registration; it still stands alone in its days (REG-04), and
   * what is under it still fits.
   */
  public RegistrationView correct(UUID id, String ifMatch, CorrectRegistration given) {
    Registration registration = registrations.locked(id);
    Etag.require(ifMatch, registration.version());
    RegistrationCorrected fact = correct(registration, given);
    registrations.flush();
    outbox.publish(fact);
    return register.view(registration, today());
  }

  /**
   * What a correction would write, checked by the rules of the day; nothing is written.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal where it could not be written
   */
  public CorrectRegistration tried(UUID id, CorrectRegistration given) {
    Registration registration = registrations.one(id);
    registrations.getEntityManager().detach(registration);
    correct(registration, given);
    return CorrectRegistration.of(registration, given.correctedOn(), given.reason());
  }

  /** What stands of a registration, in the form of its correction. */
  public CorrectRegistration correctable(UUID id) {
    return CorrectRegistration.of(registrations.one(id), null, null);
  }

  private RegistrationCorrected correct(Registration registration, CorrectRegistration given) {
    LocalDate decidedOn = decisions.lastDay(registration.applicationId());
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(
        errors,
        "/correctedOn",
        given.correctedOn(),
        decisions.lastDay(registration.id(), registration.applicationId()));
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    List<Registration> beside =
        register.others(
            registration, given.service(), given.validFrom(), registration.term().lastDay(given));
    RegisteredOffer before = RegisteredOffer.of(registration);
    RegistrationCorrected fact =
        registration.correct(given, services, rules, decidedOn, beside, today());
    requireFit(before, registration);
    return fact;
  }

  /** Nothing that is under it is left outside of it, or does not fit. */
  void requireFit(RegisteredOffer before, Registration registration) {
    OfferCorrection correction = OfferCorrection.of(before, RegisteredOffer.of(registration));
    corrections.fire(correction);
    correction.refuseIfOutside();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
