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
import lv.atbalsts.registry.provider.KnownProvider;
import lv.atbalsts.registry.provider.ProviderCorrected;

/**
 * An entry of the register: a provider may give one service type at one address (REG-02, REG-03).
 */
@Entity
class Registration {

  /** MK 385 p.4 (REG-01). Certificates of 2008-2017 had no end: validTo may be empty. */
  static final int YEARS = 5;

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
  @Version private int version;

  protected Registration() {}

  Registration(
      RegistrationApplication application,
      KnownProvider provider,
      int registerNumber,
      LocalDate validFrom) {
    this.id = Ids.next();
    this.registerNumber = Integer.toString(registerNumber);
    this.applicationId = application.id();
    this.provider = provider.registrationNumber();
    this.providerName = provider.name();
    this.legalStatus = provider.legalStatus();
    this.service = application.service();
    this.validFrom = validFrom;
    this.validTo = lastDay(validFrom);
    this.status = RegistrationStatus.REGISTERED;
  }

  /** The last day of five years from a day; 29 February has its anniversary on 1 March. */
  static LocalDate lastDay(LocalDate validFrom) {
    LocalDate anniversary = validFrom.plusYears(YEARS);
    boolean exists = anniversary.getDayOfMonth() == validFrom.getDayOfMonth();
    return exists ? anniversary.minusDays(1) : anniversary;
  }

  RegistrationGranted granted() {
    return RegistrationGranted.of(this);
  }

  /**
   * Writes what should have been written. Where its dates had ended it, they decide anew; what the
   * registrar has ended stays ended.
   */
  RegistrationCorrected correct(
      CorrectRegistration given, OfferedService spelled, LocalDate today) {
    service = spelled;
    validFrom = given.validFrom();
    validTo = given.lastDay();
    if (status == RegistrationStatus.EXPIRED) {
      boolean over = today.isAfter(validTo);
      status = over ? RegistrationStatus.EXPIRED : RegistrationStatus.REGISTERED;
      endedOn = over ? validTo.plusDays(1) : null;
    }
    return RegistrationCorrected.of(this, given.correctedOn(), given.reason());
  }

  /** Its provider is called otherwise. */
  RegistrationCorrected rename(ProviderCorrected fact) {
    providerName = fact.name();
    legalStatus = fact.legalStatus();
    return RegistrationCorrected.of(this, fact.correctedOn(), fact.reason());
  }

  /** Takes the provider out of the register from a day on (izslēgšana). */
  RegistrationEnded exclude(ExcludeRegistration exclusion) {
    status = statusOn(exclusion.excludedOn()).become(RegistrationStatus.EXCLUDED);
    endedOn = exclusion.excludedOn();
    endReason = exclusion.reason();
    return new RegistrationEnded(id, service.municipality(), endedOn, EndReason.EXCLUDED);
  }

  /** Records that the five years are over; the dates alone had ended it before. */
  RegistrationEnded expire(LocalDate today) {
    if (statusOn(today) != RegistrationStatus.EXPIRED || status == RegistrationStatus.EXPIRED) {
      throw new IllegalStateException("registration " + registerNumber + " has not just expired");
    }
    status = RegistrationStatus.EXPIRED;
    endedOn = validTo.plusDays(1);
    return new RegistrationEnded(id, service.municipality(), endedOn, EndReason.EXPIRED);
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

  UUID id() {
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
