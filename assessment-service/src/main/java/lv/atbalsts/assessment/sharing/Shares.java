package lv.atbalsts.assessment.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;

/** The shares that the caller gave or was given. */
@ApplicationScoped
class Shares implements PanacheRepositoryBase<Share, UUID> {

  /** What is, or was, shown of a person to a municipality; as it stands in the database now. */
  List<Share> to(UUID client, String municipality) {
    List<Share> found =
        list(
            "clientId = ?1 and recipientKind = ?2 and recipient = ?3 order by id",
            client,
            RecipientKind.MUNICIPALITY,
            municipality);
    found.forEach(getEntityManager()::refresh);
    return found;
  }

  /** What is, or was, shown of a person, to whomever. */
  List<Share> of(UUID client) {
    return list("clientId = ?1 order by id", client);
  }

  List<Share> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
