package lv.atbalsts.assessment.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The guardianships of the clients that the caller may see. */
@ApplicationScoped
class Guardianships implements PanacheRepositoryBase<Guardianship, UUID> {

  List<Guardianship> of(UUID client) {
    return list("clientId = ?1 order by validFrom, id", client);
  }
}
