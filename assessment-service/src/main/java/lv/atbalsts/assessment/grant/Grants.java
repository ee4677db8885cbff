package lv.atbalsts.assessment.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The grants of the clients that the caller may see. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<ServiceGrant, UUID> {

  List<ServiceGrant> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
