package lv.atbalsts.funding.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What claimants were asked; written under the lock of the claim only. */
@ApplicationScoped
class Clarifications implements PanacheRepositoryBase<Clarification, UUID> {

  Optional<Clarification> open(UUID claim) {
    return find("claimId = ?1 and answeredOn is null", claim).firstResultOptional();
  }

  List<Clarification> of(UUID claim) {
    return list("claimId = ?1 order by id", claim);
  }
}
