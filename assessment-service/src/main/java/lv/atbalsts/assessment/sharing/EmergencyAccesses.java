package lv.atbalsts.assessment.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The emergency accesses to the caller's records, and the caller's own to others'. */
@ApplicationScoped
class EmergencyAccesses implements PanacheRepositoryBase<EmergencyAccess, UUID> {

  List<EmergencyAccess> of(UUID client, UUID after, int limit) {
    return (after == null
            ? find("clientId = ?1 order by id", client)
            : find("clientId = ?1 and id > ?2 order by id", client, after))
        .page(0, limit)
        .list();
  }
}
