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

  /** Those that were not entered in error. */
  List<Guardianship> holding(UUID client) {
    return of(client).stream().filter(Guardianship::holds).toList();
  }

  /** By the number of the decision anybody finds out who the persons are. */
  void forgetDecisions(List<UUID> clients) {
    update("decisionNumber = null where clientId in ?1", clients);
  }
}
