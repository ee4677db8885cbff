package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** The dated caps; written by migrations, because a cap comes from an act of law. */
@ApplicationScoped
class DayCaps {

  private static final String IN_FORCE =
      """
      select amount, valid_from, valid_to, rule, source from day_cap
       where service_type = ?1 and valid_from <= ?2 and (valid_to is null or valid_to >= ?2)
       order by valid_from desc limit 1
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
}
