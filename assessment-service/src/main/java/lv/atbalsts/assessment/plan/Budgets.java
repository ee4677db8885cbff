package lv.atbalsts.assessment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The individual budgets of the clients that the caller may see. */
@ApplicationScoped
class Budgets implements PanacheRepositoryBase<IndividualBudget, UUID> {

  /** Makes whoever else spends of this budget wait until this transaction ends. */
  Optional<IndividualBudget> locked(UUID lineage) {
    return findByIdOptional(lineage, LockModeType.PESSIMISTIC_WRITE);
  }
}
