package lv.atbalsts.assessment.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.reference.ServiceTypes;

/** Follows registrations of providers, as the registry tells them. */
@ApplicationScoped
class RegistrationSubscriber implements Subscriber {

  private final Sql sql;

  RegistrationSubscriber(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.RegistrationGranted.v1", RegistrationGranted.class, this::granted);
    on.event("registry.RegistrationCorrected.v1", RegistrationCorrected.class, this::corrected);
    on.event("registry.RegistrationEnded.v1", RegistrationEnded.class, this::ended);
    on.event("registry.RegistrationRenewed.v1", RegistrationRenewed.class, this::renewed);
    on.event("registry.RegistrationSuspended.v1", RegistrationSuspended.class, this::suspended);
  }

  private void granted(RegistrationGranted fact) {
    sql.update(
        """
        insert into known_registration (id, register_number, provider_number, provider_name,
          service_type, address, municipality, valid_from, valid_to)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set register_number = excluded.register_number,
          provider_number = excluded.provider_number, provider_name = excluded.provider_name,
          service_type = excluded.service_type, address = excluded.address,
          municipality = excluded.municipality, valid_from = excluded.valid_from,
          valid_to = excluded.valid_to
        """,
        fact.registrationId(),
        fact.registerNumber(),
        fact.provider().registrationNumber(),
        fact.provider().name(),
        fact.serviceType(),
        fact.address(),
        fact.municipality(),
        fact.validFrom(),
        fact.validTo());
  }

  /** It has ended on the day that is told, or, where there is none, it has not ended. */
  private void corrected(RegistrationCorrected registration) {
    granted(registration.asGranted());
    sql.update(
        """
        update known_registration
           set ended_on = ended.day, end_reason = case when ended.day is not null then end_reason end
          from (select cast(? as date) as day) ended
         where id = ?
        """,
        registration.endedOn(),
        registration.registrationId());
  }

  private void ended(RegistrationEnded registration) {
    sql.update(
        """
        insert into known_registration (id, ended_on, end_reason) values (?, ?, ?)
        on conflict (id) do update
          set ended_on = excluded.ended_on, end_reason = excluded.end_reason
        """,
        registration.registrationId(),
        registration.endedOn(),
        registration.reason());
  }

  /** It goes on, also where it was told that its years were over. */
  private void renewed(RegistrationRenewed registration) {
    sql.update(
        """
        insert into known_registration (id, valid_to) values (?, ?)
        on conflict (id) do update set valid_to = excluded.valid_to, ended_on = null, end_reason = null
        """,
        registration.registrationId(),
        registration.validTo());
  }

  /** Of one suspension the last days that are told stand. */
  private void suspended(RegistrationSuspended fact) {
    sql.update(
        """
        insert into known_suspension (id, registration_id, suspended_on, resumed_on)
        values (?, ?, ?, ?)
        on conflict (id) do update
          set suspended_on = excluded.suspended_on, resumed_on = excluded.resumed_on
        """,
        fact.suspensionId(),
        fact.registrationId(),
        fact.suspendedOn(),
        fact.resumedOn());
  }

  record RegistrationRenewed(UUID registrationId, LocalDate validTo) {}

  /** It does not hold from one day to the day before another. */
  record RegistrationSuspended(
      UUID registrationId,
      UUID suspensionId,
      LocalDate suspendedOn,
      @MayBeMissing LocalDate resumedOn) {}

  record RegistrationGranted(
      UUID registrationId,
      String registerNumber,
      Provider provider,
      String serviceType,
      String address,
      String municipality,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo) {

    RegistrationGranted {
      serviceType = ServiceTypes.canonical(serviceType);
    }
  }

  /** The registration as it is now written. */
  record RegistrationCorrected(
      UUID registrationId,
      String registerNumber,
      Provider provider,
      String serviceType,
      String address,
      String municipality,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo,
      @MayBeMissing LocalDate endedOn) {

    RegistrationGranted asGranted() {
      return new RegistrationGranted(
          registrationId,
          registerNumber,
          provider,
          serviceType,
          address,
          municipality,
          validFrom,
          validTo);
    }
  }

  record RegistrationEnded(UUID registrationId, LocalDate endedOn, String reason) {}

  /** Who gives the service. */
  record Provider(String registrationNumber, String name) {}
}
