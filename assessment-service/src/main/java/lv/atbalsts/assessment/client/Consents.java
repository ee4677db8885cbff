package lv.atbalsts.assessment.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The consents of the clients that the caller may see. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

  List<ConsentForm> of(UUID client) {
    return find("clientId = ?1 order by givenOn, id", client).stream().map(Consent::form).toList();
  }

  boolean given(UUID client, String purpose, LocalDate by) {
    return count("clientId = ?1 and purpose = ?2 and givenOn <= ?3", client, purpose, by) > 0;
  }
}
