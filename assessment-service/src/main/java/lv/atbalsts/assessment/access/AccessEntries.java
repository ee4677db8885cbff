package lv.atbalsts.assessment.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The access log's entries that the caller may see. */
@ApplicationScoped
class AccessEntries implements PanacheRepositoryBase<AccessEntry, UUID> {

  List<AccessEntry> of(UUID client, UUID after, int limit) {
    return (after == null
            ? find("clientId = ?1 order by id", client)
            : find("clientId = ?1 and id > ?2 order by id", client, after))
        .page(0, limit)
        .list();
  }
}
