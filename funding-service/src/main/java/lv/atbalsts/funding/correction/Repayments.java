package lv.atbalsts.funding.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was paid back. */
@ApplicationScoped
class Repayments implements PanacheRepositoryBase<Repayment, UUID> {

  Optional<Repayment> byKey(String key) {
    return find("referenceKey = ?1 and withdrawnBy is null", key).firstResultOptional();
  }

  Optional<Repayment> of(UUID correction, UUID repayment) {
    return find("correctionId = ?1 and id = ?2", correction, repayment).firstResultOptional();
  }

  List<Repayment> of(UUID correction) {
    return list("correctionId = ?1 order by id", correction);
  }
}
