package lv.atbalsts.registry.registration;

import static lv.atbalsts.registry.registration.RegistrationDecisionKind.EXCLUDE;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.REINSTATE;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.RENEW;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.RESUME;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.SUSPEND;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderCorrected;
import lv.atbalsts.registry.provider.ProviderTerms;
import lv.atbalsts.registry.registration.RegistrationEvents.QualityAssessed;
import lv.atbalsts.registry.registration.RegistrationEvents.RegisterEntry;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationCorrected;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationEnded;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationGranted;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationRenewed;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationSuspended;
import lv.atbalsts.registry.registration.RegistrationRequests.AssessQuality;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectSuspension;
import lv.atbalsts.registry.registration.RegistrationRequests.ExcludeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ResumeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.SuspendRegistration;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** An entry of the register: a provider may give one service type at one place (REG-02, REG-03). */
@Entity
class Registration implements Identified {

  @Id private UUID id;
  private String registerNumber;
  private UUID applicationId;
  private String provider;
  private String providerName;
  private String legalStatus;
  @Embedded private OfferedService service;
  @Embedded private RegistrationTerm term;
  private LocalDate qualityAssessedOn;
  private LocalDate qualityDueOn;

  /** For searches only; the database writes it, and nothing reads it from here. */
  @Basic(fetch = FetchType.LAZY)
  @Column(insertable = false, updatable = false)
  private String words;

  @Version private int version;

  protected Registration() {}

  /**
   * Registers.
   *
   * @param term its days: five years, or without an end
   * @param beside the provider's other registrations of this service and place in these days
   */
  Registration(
      RegistrationApplication application,
      ProviderTerms provider,
      int registerNumber,
      RegistrationTerm term,
      List<Registration> beside) {
    this.id = Ids.next();
    this.registerNumber = Integer.toString(registerNumber);
    this.applicationId = application.id();
    this.provider = provider.registrationNumber();
    this.providerName = provider.name();
    this.legalStatus = provider.legalStatus();
    this.service = application.service();
    this.term = term;
    this.qualityDueOn = RegistrationDays.qualityDue(term.validFrom());
    requireAlone(service, beside);
  }

  /** One that the published register has; the certificates of 2008-2017 have no end. */
  Registration(TakenOver given, OfferedService service) {
    this.id = Ids.next();
    this.registerNumber = given.registerNumber();
    this.provider = given.provider().registrationNumber();
    this.providerName = given.provider().name();
    this.legalStatus = given.provider().legalStatus();
    this.service = service;
    this.term = new RegistrationTerm(given.validFrom(), null);
    this.qualityDueOn = RegistrationDays.qualityDue(given.validFrom());
  }

  RegistrationGranted granted() {
    return new RegistrationGranted(id, RegisterEntry.of(this));
  }

  /**
   * Writes what should have been written. Where its dates had ended it, they decide anew; what the
   * registrar has ended stays ended.
   *
   * @param decidedOn the day of its application's last decision
   * @param beside the provider's other registrations of this service and place in these days
   */
  RegistrationCorrected correct(
      CorrectRegistration given,
      OfferedServiceRules services,
      DecisionRules rules,
      LocalDate decidedOn,
      List<Registration> beside,
      LocalDate today) {
    checkCorrection(given, services, rules, decidedOn, today);
    requireAlone(given.service(), beside);
    service = services.spelled(given.service());
    term.correct(given, today);
    qualityDueOn =
        RegistrationDays.qualityDue(
            qualityAssessedOn == null ? given.validFrom() : qualityAssessedOn);
    return corrected(given.correctedOn(), given.reason());
  }

  private void checkCorrection(
      CorrectRegistration given,
      OfferedServiceRules services,
      DecisionRules rules,
      LocalDate decidedOn,
      LocalDate today) {
    FieldErrors errors = new FieldErrors();
    services.check(errors, service, given.service(), given.validFrom());
    RegisterDateRules.notAfterToday(errors, "/correctedOn", given.correctedOn(), today);
    RegisterDateRules.notBefore(errors, "/correctedOn", given.correctedOn(), decidedOn);
    term.checkCorrection(errors, given, rules, decidedOn, today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  /** One registration of a provider, service type and place at a time (REG-04). */
  private void requireAlone(OfferedService service, List<Registration> beside) {
    if (!beside.isEmpty()) {
      throw RegistryRefusal.ALREADY_REGISTERED
          .with(provider, service.serviceType(), service.placeText())
          .conflicts(beside.stream().map(Registration::registerNumber).toList());
    }
  }

  /**
   * Writes what the published register has otherwise; nothing where it has the same. What it does
   * not know, the coordinate of the same address, stays.
   */
  Optional<RegistrationCorrected> takeOver(
      ProviderTerms named, OfferedService published, LocalDate today) {
    if (term.overOn(today)) {
      throw new IllegalStateException("registration " + registerNumber + " has ended");
    }
    OfferedService written = published.locatedAs(service);
    if (written.equals(service)
        && named.name().equals(providerName)
        && named.legalStatus().equals(legalStatus)) {
      return Optional.empty();
    }
    service = written;
    providerName = named.name();
    legalStatus = named.legalStatus();
    return Optional.of(corrected(today, "Publicētais reģistrs"));
  }

  /** Its provider is called otherwise. */
  RegistrationCorrected rename(ProviderCorrected fact) {
    providerName = fact.provider().name();
    legalStatus = fact.provider().legalStatus();
    return corrected(fact.correctedOn(), fact.reason());
  }

  private RegistrationCorrected corrected(LocalDate correctedOn, String reason) {
    return new RegistrationCorrected(
        id, RegisterEntry.of(this), term.endedOn(), correctedOn, reason);
  }

  /** Takes the provider out of the register from a day on (izslēgšana). */
  RegistrationEnded exclude(ExcludeRegistration given, DecisionRules rules, LocalDate today) {
    FieldErrors errors = checked(EXCLUDE, given.decision(), rules, today);
    dayOfIts(errors, "/excludedOn", given.excludedOn(), today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    term.exclude(given.excludedOn(), given.decision().reason());
    return ended();
  }

  /**
   * Takes an exclusion back: an appeal was allowed, or it was entered by mistake.
   *
   * @param beside the provider's other registrations of this service and place in these days
   */
  RegistrationCorrected reinstate(
      RegisterDecisionTerms given,
      DecisionRules rules,
      List<Registration> beside,
      LocalDate today) {
    checked(REINSTATE, given, rules, today).refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    term.requireExcluded();
    requireAlone(service, beside);
    term.reinstate();
    return corrected(given.decidedOn(), given.reason());
  }

  /** It does not hold from a day on, until it is resumed (apturēšana). */
  RegistrationSuspended suspend(SuspendRegistration given, DecisionRules rules, LocalDate today) {
    FieldErrors errors = checked(SUSPEND, given.decision(), rules, today);
    dayOfIts(errors, "/suspendedOn", given.suspendedOn(), today);
    if (term.status() != RegistrationStatus.SUSPENDED) {
      term.apart(errors, null, given.suspendedOn(), null);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    Suspension suspension = term.suspend(given.suspendedOn());
    return RegistrationSuspended.of(this, suspension, given.decision().reason());
  }

  /** It holds again from a day on. */
  RegistrationSuspended resume(ResumeRegistration given, DecisionRules rules, LocalDate today) {
    FieldErrors errors = checked(RESUME, given.decision(), rules, today);
    Suspension open = term.open();
    RegisterDateRules.notAfterToday(errors, "/resumedOn", given.resumedOn(), today);
    RegisterDateRules.notBefore(errors, "/resumedOn", given.resumedOn(), open.suspendedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    term.resume(open, given.resumedOn());
    return RegistrationSuspended.of(this, open, given.decision().reason());
  }

  /** Writes the days of a suspension as they should have been written. */
  RegistrationSuspended correct(UUID suspension, CorrectSuspension given, LocalDate today) {
    Suspension own = term.suspension(suspension);
    FieldErrors errors = new FieldErrors();
    dayOfIts(errors, "/suspendedOn", given.suspendedOn(), today);
    RegisterDateRules.notAfterToday(errors, "/resumedOn", given.resumedOn(), today);
    RegisterDateRules.notBefore(errors, "/resumedOn", given.resumedOn(), given.suspendedOn());
    if (own.isOpen() != (given.resumedOn() == null)) {
      errors.add("/resumedOn", RegistryRefusal.SUSPENSION_ENDS_BY_DECISION);
    }
    term.apart(errors, own, given.suspendedOn(), given.resumedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    own.correct(given.suspendedOn(), given.resumedOn());
    return RegistrationSuspended.of(this, own, given.reason());
  }

  private static FieldErrors checked(
      RegistrationDecisionKind kind,
      RegisterDecisionTerms given,
      DecisionRules rules,
      LocalDate today) {
    FieldErrors errors = new FieldErrors();
    rules.check(errors, "/decision", kind, given, null, today);
    return errors;
  }

  /** A day is one of its own, and not to come. */
  private void dayOfIts(FieldErrors errors, String pointer, LocalDate day, LocalDate today) {
    RegisterDateRules.notAfterToday(errors, pointer, day, today);
    RegisterDateRules.notBefore(errors, pointer, day, term.validFrom());
  }

  /**
   * Renews it for five years from the day after its last one; its number stays. A decision that was
   * made in time may be entered when the years are over.
   *
   * @param beside the provider's other registrations of this service and place in these days
   */
  RegistrationRenewed renew(
      RegisterDecisionTerms given,
      DecisionRules rules,
      List<Registration> beside,
      LocalDate today) {
    FieldErrors errors = checked(RENEW, given, rules, today);
    LocalDate last = term.validTo();
    if (term.status() == RegistrationStatus.EXCLUDED) {
      throw Refusals.illegalMove(term.status(), RegistrationStatus.REGISTERED, Set.of());
    }
    if (last == null) {
      throw RegistryRefusal.HAS_NO_END_TO_RENEW.with(registerNumber);
    }
    if (given.decidedOn().isAfter(last)) {
      throw RegistryRefusal.RENEWED_TOO_LATE.with(last, given.decidedOn()).limit(last);
    }
    LocalDate earliest = last.minusDays(rules.deadlines().renewal());
    if (given.decidedOn().isBefore(earliest)) {
      errors.add("/decision/decidedOn", RegistryRefusal.RENEWED_TOO_EARLY, last, earliest);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    requireAlone(service, beside);
    LocalDate first = term.renew();
    return new RegistrationRenewed(
        id, service.municipality(), first, term.validTo(), given.decidedOn(), given.number());
  }

  /** Its provider has assessed the quality of the service: the next time is due in three years. */
  QualityAssessed assess(AssessQuality given, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    dayOfIts(errors, "/assessedOn", given.assessedOn(), today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    qualityAssessedOn = given.assessedOn();
    qualityDueOn = RegistrationDays.qualityDue(qualityAssessedOn);
    return new QualityAssessed(id, service.municipality(), qualityAssessedOn, qualityDueOn);
  }

  /** Records that the five years are over; the dates alone had ended it before. */
  RegistrationEnded expire(LocalDate today) {
    if (term.endedOn() != null || term.statusOn(today) != RegistrationStatus.EXPIRED) {
      throw new IllegalStateException("registration " + registerNumber + " has not just expired");
    }
    term.expire();
    return ended();
  }

  private RegistrationEnded ended() {
    return new RegistrationEnded(id, service.municipality(), term.endedOn(), term.status());
  }

  @Override
  public UUID id() {
    return id;
  }

  String providerName() {
    return providerName;
  }

  UUID applicationId() {
    return applicationId;
  }

  OfferedService service() {
    return service;
  }

  String legalStatus() {
    return legalStatus;
  }

  int version() {
    return version;
  }

  String provider() {
    return provider;
  }

  String registerNumber() {
    return registerNumber;
  }

  LocalDate qualityAssessedOn() {
    return qualityAssessedOn;
  }

  LocalDate qualityDueOn() {
    return qualityDueOn;
  }

  RegistrationTerm term() {
    return term;
  }
}
