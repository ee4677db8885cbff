package lv.atbalsts.funding.activity;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.KeysetRepository;

/** Activities; what is stated of one, and its corrections, have an order by its lock. */
@ApplicationScoped
class Activities implements KeysetRepository<Activity> {

  @Override
  public String noun() {
    return "activity";
  }
}
