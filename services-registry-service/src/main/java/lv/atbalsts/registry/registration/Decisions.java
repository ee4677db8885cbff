package lv.atbalsts.registry.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<ApplicationDecision, UUID> {

  List<ApplicationDecision> of(UUID applicationId) {
    return list("applicationId = ?1 order by id", applicationId);
  }

  Optional<ApplicationDecision> last(UUID applicationId) {
    return find("applicationId = ?1 order by id desc", applicationId).firstResultOptional();
  }
}
