package lv.atbalsts.funding.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContractBudgets implements PanacheRepositoryBase<ContractBudget, UUID> {

  /** Waits for the row: claims of one project take from its budget one after the other. */
  Optional<ContractBudget> locked(UUID project) {
    return find("projectId", project)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
