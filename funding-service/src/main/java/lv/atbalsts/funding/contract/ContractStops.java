package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

/** Suspensions and terminations; changed under the lock of the project. */
@ApplicationScoped
class ContractStops implements KeysetRepository<ContractStop> {

  @Override
  public String noun() {
    return "contract stop";
  }

  /** Those that were not entered in error, in the order of their first days. */
  List<ContractStop> standing(UUID project) {
    return list("projectId = ?1 and annulmentReason is null order by stoppedOn", project);
  }

  /** All of a project. */
  List<ContractStop> of(UUID project) {
    return list("projectId = ?1 order by stoppedOn, id", project);
  }
}
