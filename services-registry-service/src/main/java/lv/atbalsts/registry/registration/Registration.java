package lv.atbalsts.registry.registration;

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
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
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
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegisterDecision;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectSuspension;
import lv.atbalsts.registry.registration.RegistrationRequests.ExcludeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ResumeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.SuspendRegistration;
import lv.atbalsts.registry.registration.TakeOverDesk.TakenOver;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** An entry of the register: a provider may give one service type at one place (REG-02, REG-03). */
@Entity
class Registration implements Identified {

  /** Why something is otherwise that the published register has otherwise. */
  static final String PUBLISHED = "Publicētais reģistrs";

  @Id private UUID id;
  private String registerNumber;
  private UUID applicationId;
  @Embedded private RegistrationHolder holder;
  @Embedded private OfferedService service;
  @Embedded private RegistrationTerm term;
  @Embedded private QualityAssessment quality;

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
    this.holder = RegistrationHolder.of(provider);
    this.service = application.service();
    this.term = term;
    this.quality = QualityAssessment.none(term.validFrom());
    requireAlone(service, beside);
  }

  /** One that the published register has; the certificates of 2008-2017 have no end. */
  Registration(TakenOver given, OfferedService service) {
    this.id = Ids.next();
    this.registerNumber = given.registerNumber();
    this.holder = RegistrationHolder.of(given.provider());
    this.service = service;
    this.term = new RegistrationTerm(given.validFrom(), null);
    this.quality = QualityAssessment.none(given.validFrom());
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
    quality = quality.beginning(given.validFrom());
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
    term.checkCorrection(errors, given, rules, decidedOn, today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  /** One registration of a provider, service type and place at a time (REG-04). */
  private void requireAlone(OfferedService service, List<Registration> beside) {
    if (!beside.isEmpty()) {
      throw RegistryRefusal.ALREADY_REGISTERED
          .with(
              holder.provider(),
              service.serviceType(),
              service.placeText(),
              beside.stream().map(Registration::registerNumber).collect(Collectors.joining(", ")))
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
    RegistrationHolder shown = RegistrationHolder.of(named);
    if (written.equals(service) && shown.equals(holder)) {
      return Optional.empty();
    }
    service = written;
    holder = shown;
    return Optional.of(corrected(today, PUBLISHED));
  }

  /** Its provider is called otherwise. */
  RegistrationCorrected rename(ProviderCorrected fact) {
    holder = RegistrationHolder.of(fact.provider());
    return corrected(fact.correctedOn(), fact.reason());
  }

  private RegistrationCorrected corrected(LocalDate correctedOn, String reason) {
    return new RegistrationCorrected(
        id, RegisterEntry.of(this), term.endedOn(), correctedOn, reason);
  }

  /** Takes the provider out of the register from a day on (izslēgšana). */
  RegistrationEnded exclude(ExcludeRegistration given, DecisionRules rules, LocalDate today) {
    FieldErrors errors = rules.checked(RegistrationDecisionKind.EXCLUDE, given.decision(), today);
    term.dayOfIts(errors, "/excludedOn", given.excludedOn(), today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    term.exclude(given.excludedOn(), given.decision().reason());
    return ended();
  }

  /**
   * The exclusion that stands is from this day on.
   *
   * @param beside the provider's other registrations of this service and place in these days
   */
  RegistrationCorrected moveExclusion(
      LocalDate day, CorrectRegisterDecision given, List<Registration> beside, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    term.dayOfIts(errors, "/effectiveOn", day, today);
    term.checkExclusion(errors, "/effectiveOn", day);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    requireAlone(service, beside);
    term.moveExclusion(day, given.decision().reason());
    return corrected(today, given.reason());
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
    rules
        .checked(RegistrationDecisionKind.REINSTATE, given, today)
        .refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    term.status().require(RegistrationDecisionKind.REINSTATE);
    requireAlone(service, beside);
    term.reinstate();
    return corrected(given.decidedOn(), given.reason());
  }

  /** It does not hold from a day on, until it is resumed (apturēšana). */
  RegistrationSuspended suspend(SuspendRegistration given, DecisionRules rules, LocalDate today) {
    FieldErrors errors = rules.checked(RegistrationDecisionKind.SUSPEND, given.decision(), today);
    return suspended(term.suspend(errors, given.suspendedOn(), today), given.decision().reason());
  }

  /** It holds again from a day on. */
  RegistrationSuspended resume(ResumeRegistration given, DecisionRules rules, LocalDate today) {
    FieldErrors errors = rules.checked(RegistrationDecisionKind.RESUME, given.decision(), today);
    return suspended(term.resume(errors, given.resumedOn(), today), given.decision().reason());
  }

  /** Writes the days of a suspension as they should have been written. */
  RegistrationSuspended correct(UUID suspension, CorrectSuspension given, LocalDate today) {
    return suspended(term.correct(suspension, given, today), given.reason());
  }

  private RegistrationSuspended suspended(Suspension suspension, String reason) {
    return new RegistrationSuspended(
        id,
        service.municipality(),
        suspension.id(),
        suspension.suspendedOn(),
        suspension.resumedOn(),
        reason);
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
    FieldErrors errors = rules.checked(RegistrationDecisionKind.RENEW, given, today);
    requireRenewable(errors, "/decision/decidedOn", rules, beside, given.decidedOn());
    LocalDate first = term.renew();
    return new RegistrationRenewed(
        id, service.municipality(), first, term.validTo(), given.decidedOn(), given.number());
  }

  /** A decision of a day may renew it. */
  void requireRenewable(
      FieldErrors errors,
      String pointer,
      DecisionRules rules,
      List<Registration> beside,
      LocalDate day) {
    term.status().require(RegistrationDecisionKind.RENEW);
    rules.checkRenewal(errors, pointer, registerNumber, term.validTo(), day);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    requireAlone(service, beside);
  }

  /** Its provider has assessed the quality of the service: the next time is due in three years. */
  QualityAssessed assess(AssessQuality given, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    term.dayOfIts(errors, "/assessedOn", given.assessedOn(), today);
    term.beforeItsEnd(errors, "/assessedOn", given.assessedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    quality = QualityAssessment.on(given.assessedOn());
    return new QualityAssessed(
        id, service.municipality(), quality.qualityAssessedOn(), quality.qualityDueOn());
  }

  /** Records that the five years are over; the dates alone had ended it before. */
  RegistrationEnded expire(LocalDate today) {
    term.expire(today);
    return ended();
  }

  private RegistrationEnded ended() {
    return new RegistrationEnded(id, service.municipality(), term.endedOn(), term.status());
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID applicationId() {
    return applicationId;
  }

  OfferedService service() {
    return service;
  }

  int version() {
    return version;
  }

  String provider() {
    return holder.provider();
  }

  RegistrationHolder holder() {
    return holder;
  }

  QualityAssessment quality() {
    return quality;
  }

  String registerNumber() {
    return registerNumber;
  }

  RegistrationTerm term() {
    return term;
  }
}
