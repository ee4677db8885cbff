package lv.atbalsts.funding.rate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitRates implements PanacheRepositoryBase<UnitRate, UUID> {

  private static final String OF = "serviceType = ?1 and targetGroup = ?2 and unit = ?3 and ";

  Optional<UnitRate> ofDay(PublishRate rate) {
    return find(
            OF + "validFrom = ?4",
            rate.serviceType(),
            rate.targetGroup(),
            rate.unit(),
            rate.validFrom())
        .firstResultOptional();
  }

  Optional<UnitRate> inForce(String serviceType, String targetGroup, String unit, LocalDate on) {
    return find(OF + "validFrom <= ?4 order by validFrom desc", serviceType, targetGroup, unit, on)
        .firstResultOptional();
  }

  List<UnitRate> after(UUID cursor, int rows) {
    return cursor == null
        ? find("order by id").page(0, rows).list()
        : find("id > ?1 order by id", cursor).page(0, rows).list();
  }
}
