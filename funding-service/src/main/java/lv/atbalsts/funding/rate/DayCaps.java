package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import lv.atbalsts.funding.rate.LimitSubscriber.ServiceLimitPublished;

/** The dated caps, as assessment-service tells of them; none is this service's own (FUN-07). */
@ApplicationScoped
class DayCaps {

  private static final String IN_FORCE =
      """
      select value, valid_from, valid_to, legal_basis from known_limit
       where service_type = ?1 and kind = 'COMPENSATION' and unit = 'EUR' and per = 'DAY'
         and (valid_from is null or valid_from <= ?2) and (valid_to is null or valid_to >= ?2)
       order by value limit 1
      """;

  private static final String REMEMBER =
      """
      insert into known_limit (version_id, rule, service_type, kind, value, unit, per, valid_from,
                               valid_to, legal_basis)
      values (?1, ?2, ?3, ?4, cast(?5 as numeric), ?6, ?7, cast(?8 as date), cast(?9 as date), ?10)
      on conflict (version_id) do update set valid_to = excluded.valid_to
      """;

  private final EntityManager database;

  DayCaps(EntityManager database) {
    this.database = database;
  }

  Optional<DayCap> inForce(String serviceType, LocalDate on) {
    return database
        .createNativeQuery(IN_FORCE, Object[].class)
        .setParameter(1, serviceType)
        .setParameter(2, on)
        .getResultStream()
        .map(row -> DayCap.of((Object[]) row))
        .findFirst();
  }

  /** A version that is told again has another last day. */
  void remember(ServiceLimitPublished version) {
    database
        .createNativeQuery(REMEMBER)
        .setParameter(1, version.versionId())
        .setParameter(2, version.rule())
        .setParameter(3, version.serviceType())
        .setParameter(4, version.kind())
        .setParameter(5, version.value())
        .setParameter(6, version.unit())
        .setParameter(7, version.per())
        .setParameter(8, version.validFrom())
        .setParameter(9, version.validTo())
        .setParameter(10, version.legalBasis())
        .executeUpdate();
  }
}
