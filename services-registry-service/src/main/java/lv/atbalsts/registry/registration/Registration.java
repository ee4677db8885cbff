package lv.atbalsts.registry.registration;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderCorrected;
import lv.atbalsts.registry.provider.ProviderTerms;
import lv.atbalsts.registry.registration.RegistrationEvents.RegisterEntry;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationCorrected;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationEnded;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationGranted;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ExcludeRegistration;
import lv.atbalsts.registry.rules.RegisterDateRules;

/**
 * An entry of the register: a provider may give one service type at one address (REG-02, REG-03).
 */
@Entity
class Registration implements Identified {

  @Id private UUID id;
  private String registerNumber;
  private UUID applicationId;
  private String provider;
  private String providerName;
  private String legalStatus;
  @Embedded private OfferedService service;
  private LocalDate validFrom;
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus status;

  private LocalDate endedOn;
  private String endReason;

  /** For searches only; the database writes it, and nothing reads it from here. */
  @Basic(fetch = FetchType.LAZY)
  @Column(insertable = false, updatable = false)
  private String words;

  @Version private int version;

  protected Registration() {}

  /**
   * Registers for five years.
   *
   * @param beside the provider's other registrations of this service and address in these days
   */
  Registration(
      RegistrationApplication application,
      ProviderTerms provider,
      int registerNumber,
      LocalDate validFrom,
      List<Registration> beside) {
    this.id = Ids.next();
    this.registerNumber = Integer.toString(registerNumber);
    this.applicationId = application.id();
    this.provider = provider.registrationNumber();
    this.providerName = provider.name();
    this.legalStatus = provider.legalStatus();
    this.service = application.service();
    this.validFrom = validFrom;
    this.validTo = RegistrationDays.lastDay(validFrom);
    this.status = RegistrationStatus.REGISTERED;
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
    this.validFrom = given.validFrom();
    this.status = RegistrationStatus.REGISTERED;
  }

  RegistrationGranted granted() {
    return new RegistrationGranted(id, RegisterEntry.of(this));
  }

  /**
   * Writes what should have been written. Where its dates had ended it, they decide anew; what the
   * registrar has ended stays ended.
   *
   * @param decidedOn the day of its application's last decision
   * @param beside the provider's other registrations of this service and address in these days
   */
  RegistrationCorrected correct(
      CorrectRegistration given,
      OfferedServiceRules services,
      LocalDate decidedOn,
      List<Registration> beside,
      LocalDate today) {
    checkCorrection(given, services, decidedOn, today);
    requireAlone(given.service(), beside);
    service = services.spelled(given.service());
    validFrom = given.validFrom();
    validTo = given.lastDay();
    if (status == RegistrationStatus.EXPIRED) {
      boolean over = today.isAfter(validTo);
      status = over ? RegistrationStatus.EXPIRED : RegistrationStatus.REGISTERED;
      endedOn = over ? validTo.plusDays(1) : null;
    }
    return corrected(given.correctedOn(), given.reason());
  }

  private void checkCorrection(
      CorrectRegistration given,
      OfferedServiceRules services,
      LocalDate decidedOn,
      LocalDate today) {
    FieldErrors errors = new FieldErrors();
    services.check(errors, service, given.service(), given.validFrom());
    RegisterDateRules.notAfterToday(errors, "/correctedOn", given.correctedOn(), today);
    RegisterDateRules.notBefore(errors, "/correctedOn", given.correctedOn(), decidedOn);
    RegistrationDays.first(errors, given.validFrom(), decidedOn, today);
    RegistrationDays.last(errors, given.lastDay(), given.validFrom());
    if (endReason != null && given.validFrom().isAfter(endedOn)) {
      errors.add("/validFrom", RegistryRefusal.IT_HAD_ENDED_BEFORE, given.validFrom(), endedOn);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  /** One registration of a provider, service type and address at a time (REG-04). */
  private void requireAlone(OfferedService service, List<Registration> beside) {
    if (!beside.isEmpty()) {
      throw RegistryRefusal.ALREADY_REGISTERED
          .with(provider, service.serviceType(), service.address().text())
          .conflicts(beside.stream().map(Registration::registerNumber).toList());
    }
  }

  /** The last day on which it would hold, corrected so; what was ended stays ended. */
  LocalDate lastDay(CorrectRegistration given) {
    return endReason == null ? given.lastDay() : endedOn.minusDays(1);
  }

  /**
   * Writes what the published register has otherwise; nothing where it has the same. What it does
   * not know, the coordinate of the same address, stays.
   */
  Optional<RegistrationCorrected> takeOver(
      ProviderTerms named, OfferedService published, LocalDate today) {
    if (statusOn(today) != RegistrationStatus.REGISTERED) {
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
    providerName = fact.name();
    legalStatus = fact.legalStatus();
    return corrected(fact.correctedOn(), fact.reason());
  }

  private RegistrationCorrected corrected(LocalDate correctedOn, String reason) {
    return new RegistrationCorrected(id, RegisterEntry.of(this), endedOn, correctedOn, reason);
  }

  /** Takes the provider out of the register from a day on (izslēgšana). */
  RegistrationEnded exclude(ExcludeRegistration given, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/excludedOn", given.excludedOn(), today);
    RegisterDateRules.notBefore(errors, "/excludedOn", given.excludedOn(), validFrom);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = statusOn(given.excludedOn()).become(RegistrationStatus.EXCLUDED);
    endReason = given.reason();
    return ended(given.excludedOn());
  }

  /** Records that the five years are over; the dates alone had ended it before. */
  RegistrationEnded expire(LocalDate today) {
    if (statusOn(today) != RegistrationStatus.EXPIRED || status == RegistrationStatus.EXPIRED) {
      throw new IllegalStateException("registration " + registerNumber + " has not just expired");
    }
    status = RegistrationStatus.EXPIRED;
    return ended(validTo.plusDays(1));
  }

  private RegistrationEnded ended(LocalDate day) {
    endedOn = day;
    return new RegistrationEnded(id, service.municipality(), day, status);
  }

  /** The status on a day, by the dates. */
  RegistrationStatus statusOn(LocalDate day) {
    boolean over = validTo != null && day.isAfter(validTo);
    return status == RegistrationStatus.REGISTERED && over ? RegistrationStatus.EXPIRED : status;
  }

  boolean activeOn(LocalDate day) {
    return !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo))
        && (endedOn == null || day.isBefore(endedOn));
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID applicationId() {
    return applicationId;
  }

  String registerNumber() {
    return registerNumber;
  }

  String provider() {
    return provider;
  }

  String providerName() {
    return providerName;
  }

  String legalStatus() {
    return legalStatus;
  }

  OfferedService service() {
    return service;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  String endReason() {
    return endReason;
  }

  int version() {
    return version;
  }
}
