package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class ReorganisationPlans implements KeysetRepository<ReorganisationPlan> {

  @Override
  public String noun() {
    return "reorganisation plan";
  }

  ReorganisationPlan of(UUID institutionId, UUID id) {
    return find("institutionId = ?1 and id = ?2", institutionId, id)
        .firstResultOptional()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }
}
