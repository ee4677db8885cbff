package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;
import lv.atbalsts.kit.data.KeysetRepository;

/** The shares that the caller gave or was given. */
@ApplicationScoped
class Shares implements KeysetRepository<Share> {

  @Override
  public String noun() {
    return "share";
  }

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
}
