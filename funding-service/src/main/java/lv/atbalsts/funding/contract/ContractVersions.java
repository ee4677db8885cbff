package lv.atbalsts.funding.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContractVersions implements PanacheRepositoryBase<ContractVersion, UUID> {

  Optional<ContractVersion> latest(UUID project) {
    return find("projectId = ?1 and correctedAt is null order by number desc", project)
        .firstResultOptional();
  }

  /** Those that stand, the first one first. */
  List<ContractVersion> of(UUID project) {
    return list("projectId = ?1 and correctedAt is null order by number", project);
  }

  /** Also those that were entered wrongly. */
  List<ContractVersion> all(UUID project) {
    return list("projectId = ?1 order by number, id", project);
  }
}
