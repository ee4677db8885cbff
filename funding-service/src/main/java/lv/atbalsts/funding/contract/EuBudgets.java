package lv.atbalsts.funding.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EuBudgets implements PanacheRepositoryBase<EuBudget, UUID> {

  /** Waits for the row: claims of one project take from its budget one after the other. */
  Optional<EuBudget> locked(UUID project) {
    return find("projectId", project)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
