package lv.atbalsts.funding.upstream.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.upstream.registry.RegisterSubscriber.RegistrationCorrected;
import lv.atbalsts.funding.upstream.registry.RegisterSubscriber.RegistrationGranted;
import lv.atbalsts.funding.upstream.registry.RegisterSubscriber.RegistrationSuspended;

/** A registration of a provider's service, as the registry told of it. */
@Entity
@Table(name = "registration")
public class RegisteredService {

  @Id private UUID id;
  private String registerNumber;
  private String serviceType;
  private LocalDate validFrom;
  private LocalDate validTo;
  private LocalDate endedOn;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "registration_id", nullable = false)
  private List<SuspendedDays> suspensions = new ArrayList<>();

  protected RegisteredService() {}

  RegisteredService(RegistrationGranted fact) {
    this.id = fact.registrationId();
    this.registerNumber = fact.registerNumber();
    this.serviceType = fact.serviceType();
    this.validFrom = fact.validFrom();
    this.validTo = fact.validTo();
  }

  /** What was told before does not hold. */
  void correct(RegistrationCorrected fact) {
    serviceType = fact.serviceType();
    validFrom = fact.validFrom();
    validTo = fact.validTo();
    endedOn = fact.endedOn();
  }

  void end(LocalDate on) {
    endedOn = on;
  }

  /** It goes on, also where it was told that its years were over. */
  void renew(LocalDate until) {
    validTo = until;
    endedOn = null;
  }

  /** Of one suspension the last days that are told stand. */
  void suspend(RegistrationSuspended fact) {
    suspensions.stream()
        .filter(each -> each.id().equals(fact.suspensionId()))
        .findFirst()
        .ifPresentOrElse(
            each -> each.correct(fact.suspendedOn(), fact.resumedOn()),
            () ->
                suspensions.add(
                    new SuspendedDays(fact.suspensionId(), fact.suspendedOn(), fact.resumedOn())));
  }

  /** Whether a service delivered on this day was registered, but not on the day it ended. */
  public boolean validOn(LocalDate day) {
    return suspensions.stream().noneMatch(each -> each.covers(day))
        && !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo))
        && (endedOn == null || day.isBefore(endedOn));
  }

  /** Whether it is for this service: a correction may have made it one for another. */
  public boolean isFor(String service) {
    return serviceType.equals(service);
  }

  public String serviceType() {
    return serviceType;
  }

  UUID id() {
    return id;
  }
}
