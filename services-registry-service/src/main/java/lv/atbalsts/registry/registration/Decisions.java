package lv.atbalsts.registry.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<RegisterDecision, UUID> {

  /** Those of an application or a registration, oldest first. */
  List<RegisterDecision> of(UUID subject) {
    return list("subject = ?1 order by id", subject);
  }

  /** The day of the last decision; null where there is none yet. */
  LocalDate lastDay(UUID subject) {
    return find("subject = ?1 order by id desc", subject)
        .firstResultOptional()
        .map(decision -> decision.terms().decidedOn())
        .orElse(null);
  }
}
