package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

/** Budget lines; changed under the lock of the contract's budget only. */
@ApplicationScoped
class ContractLines implements KeysetRepository<ContractLine> {

  @Override
  public String noun() {
    return "budget line";
  }

  List<ContractLine> of(UUID version) {
    return list(
        "contractVersionId = ?1 order by terms.year, terms.activity, terms.partner, id", version);
  }

  /** Whether any version of the project's contract has lines. */
  boolean any(UUID project) {
    return count("projectId", project) > 0;
  }
}
