package lv.atbalsts.funding.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContractVersions implements PanacheRepositoryBase<ContractVersion, UUID> {

  Optional<ContractVersion> latest(UUID project) {
    return find("projectId = ?1 order by number desc", project).firstResultOptional();
  }

  List<ContractVersion> of(UUID project) {
    return list("projectId = ?1 order by number", project);
  }
}
