package lv.atbalsts.registry.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Providers implements PanacheRepositoryBase<Provider, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  Optional<Provider> withNumber(String registrationNumber) {
    return find("registrationNumber", registrationNumber).firstResultOptional();
  }

  Provider locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Refusals.notFound("provider").toException());
  }

  void lockNumber(String registrationNumber) {
    find("registrationNumber", registrationNumber)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<Provider> after(UUID cursor, String registrationNumber, int count) {
    UUID from = cursor == null ? FIRST : cursor;
    return (registrationNumber == null
            ? find("id > ?1 order by id", from)
            : find("id > ?1 and registrationNumber = ?2 order by id", from, registrationNumber))
        .page(0, count)
        .list();
  }
}
