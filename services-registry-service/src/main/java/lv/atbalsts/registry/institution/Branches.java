package lv.atbalsts.registry.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Branches implements PanacheRepositoryBase<Branch, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  Branch known(UUID id) {
    return orNotFound(findById(id));
  }

  Branch locked(UUID id) {
    return orNotFound(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The branch of an institution that a name means, in whatever way it is written. */
  Optional<Branch> named(UUID institutionId, String name) {
    return find(
            "institutionId = ?1 and name_key(name) = name_key(?2) order by id", institutionId, name)
        .firstResultOptional();
  }

  List<Branch> of(UUID institutionId, UUID cursor, int count) {
    return find(
            "institutionId = ?1 and id > ?2 order by id",
            institutionId,
            cursor == null ? FIRST : cursor)
        .page(0, count)
        .list();
  }

  private static Branch orNotFound(Branch found) {
    if (found == null) {
      throw Refusals.notFound("branch").toException();
    }
    return found;
  }
}
