package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class DiPlans implements KeysetRepository<DiPlan> {

  @Override
  public String noun() {
    return "DI plan";
  }

  Optional<DiPlan> ofProject(String projectNumber) {
    return find("terms.projectNumber", projectNumber).firstResultOptional();
  }
}
