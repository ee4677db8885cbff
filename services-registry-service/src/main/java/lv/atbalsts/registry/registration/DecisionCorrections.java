package lv.atbalsts.registry.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DecisionCorrections implements PanacheRepositoryBase<DecisionCorrection, UUID> {

  /** Those of the decisions, oldest first. */
  List<DecisionCorrection> of(List<UUID> decisions) {
    return list("decisionId in ?1 order by id", decisions);
  }
}
