package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

/** The consents of the clients that the caller may see. */
@ApplicationScoped
class Consents implements KeysetRepository<Consent> {

  @Override
  public String noun() {
    return "consent";
  }

  List<Consent> of(UUID client) {
    return list("clientId = ?1 order by givenOn, id", client);
  }
}
