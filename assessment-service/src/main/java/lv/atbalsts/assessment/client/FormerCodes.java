package lv.atbalsts.assessment.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The codes before the present ones, of the clients that the caller may see. */
@ApplicationScoped
class FormerCodes implements PanacheRepositoryBase<FormerCode, UUID> {

  List<FormerCode> byHashes(Collection<byte[]> hashes) {
    return hashes.isEmpty() ? List.of() : list("codeHash in ?1", hashes);
  }

  List<FormerCode> of(UUID client) {
    return list("clientId = ?1 order by replacedOn, id", client);
  }
}
