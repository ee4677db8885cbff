package lv.atbalsts.funding.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

/** What is stated of the outputs of activities. */
@ApplicationScoped
class ActivityOutputs implements KeysetRepository<ActivityOutput> {

  @Override
  public String noun() {
    return "output";
  }

  /** Those that count. */
  List<ActivityOutput> standing(Collection<UUID> activities) {
    return list("activityId in ?1 and correctedAt is null order by id", activities);
  }
}
