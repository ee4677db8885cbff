package lv.atbalsts.funding.claimplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

/** Versions of schedules; handed in under the lock of the project. */
@ApplicationScoped
class ClaimPlans implements KeysetRepository<ClaimPlan> {

  @Override
  public String noun() {
    return "claim plan";
  }

  /** The first one first. */
  List<ClaimPlan> of(UUID project) {
    return list("projectId = ?1 order by number", project);
  }
}
