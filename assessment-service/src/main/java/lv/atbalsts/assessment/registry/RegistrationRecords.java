package lv.atbalsts.assessment.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.registry.RegistrationSubscriber.RegistrationGranted;

/** Writes what the events say. */
@ApplicationScoped
class RegistrationRecords {

  private final EntityManager database;

  RegistrationRecords(EntityManager database) {
    this.database = database;
  }

  void granted(RegistrationGranted fact) {
    database
        .createNativeQuery(
            """
            insert into known_registration (id, register_number, provider_number, provider_name,
              service_type, address, municipality, valid_from, valid_to)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as date))
            on conflict (id) do update set register_number = excluded.register_number,
              provider_number = excluded.provider_number, provider_name = excluded.provider_name,
              service_type = excluded.service_type, address = excluded.address,
              municipality = excluded.municipality, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to
            """)
        .setParameter(1, fact.registrationId())
        .setParameter(2, fact.registerNumber())
        .setParameter(3, fact.provider().registrationNumber())
        .setParameter(4, fact.provider().name())
        .setParameter(5, fact.serviceType())
        .setParameter(6, fact.address())
        .setParameter(7, fact.municipality())
        .setParameter(8, fact.validFrom())
        .setParameter(9, fact.validTo())
        .executeUpdate();
  }

  /** It has ended on this day, or, where there is none, it has not ended. */
  void endsOn(UUID registration, LocalDate on) {
    database
        .createNativeQuery(
            """
            update known_registration
               set ended_on = cast(?2 as date),
                   end_reason = case when cast(?2 as date) is null then null else end_reason end
             where id = ?1
            """)
        .setParameter(1, registration)
        .setParameter(2, on)
        .executeUpdate();
  }

  void ended(UUID registration, LocalDate on, String reason) {
    database
        .createNativeQuery(
            """
            insert into known_registration (id, ended_on, end_reason) values (?1, ?2, ?3)
            on conflict (id) do update
              set ended_on = excluded.ended_on, end_reason = excluded.end_reason
            """)
        .setParameter(1, registration)
        .setParameter(2, on)
        .setParameter(3, reason)
        .executeUpdate();
  }
}
