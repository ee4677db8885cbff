package lv.atbalsts.registry.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<ApplicationDecision, UUID> {

  List<ApplicationDecision> of(UUID applicationId) {
    return list("applicationId = ?1 order by id", applicationId);
  }

  /** The day of the last decision; null where there is none yet. */
  LocalDate lastDay(UUID applicationId) {
    return find("applicationId = ?1 order by id desc", applicationId)
        .firstResultOptional()
        .map(ApplicationDecision::decidedOn)
        .orElse(null);
  }
}
