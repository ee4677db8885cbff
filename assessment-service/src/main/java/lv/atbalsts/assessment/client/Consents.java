package lv.atbalsts.assessment.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The consents of the clients that the caller may see. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

  List<Consent> of(UUID client) {
    return list("clientId = ?1 order by givenOn, id", client);
  }

  /** Those that were given up to a day. */
  List<Consent> of(UUID client, LocalDate day, UUID after, int limit) {
    return (after == null
            ? find("clientId = ?1 and givenOn <= ?2 order by id", client, day)
            : find("clientId = ?1 and givenOn <= ?2 and id > ?3 order by id", client, day, after))
        .page(0, limit)
        .list();
  }
}
