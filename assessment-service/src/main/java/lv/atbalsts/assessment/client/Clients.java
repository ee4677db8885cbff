package lv.atbalsts.assessment.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clients that the caller may see. */
@ApplicationScoped
class Clients implements PanacheRepositoryBase<Client, UUID> {

  List<Client> byHashes(Collection<byte[]> hashes) {
    return hashes.isEmpty() ? List.of() : list("personalCodeHash in ?1", hashes);
  }

  Optional<Client> own(String municipality, byte[] hash) {
    return find("municipality = ?1 and personalCodeHash = ?2", municipality, hash)
        .firstResultOptional();
  }

  /** Makes whoever else decides about this person wait until this transaction ends. */
  Optional<Client> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Client> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
