package lv.atbalsts.assessment.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The shares that the caller gave or was given. */
@ApplicationScoped
class Shares implements PanacheRepositoryBase<Share, UUID> {

  List<Share> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
