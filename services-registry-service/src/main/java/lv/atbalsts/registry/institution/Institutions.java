package lv.atbalsts.registry.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Institutions implements PanacheRepositoryBase<Institution, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  Institution known(UUID id) {
    return orNotFound(findById(id));
  }

  /** Locked, so that of two branches at once the second sees the first's name. */
  Institution locked(UUID id) {
    return orNotFound(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The one that a name means, in whatever way it is written. */
  Optional<Institution> named(InstitutionKind kind, String name) {
    return find("kind = ?1 and name_key(name) = name_key(?2) order by id", kind, name)
        .firstResultOptional();
  }

  List<Institution> after(UUID cursor, int count) {
    return find("id > ?1 order by id", cursor == null ? FIRST : cursor).page(0, count).list();
  }

  private static Institution orNotFound(Institution found) {
    if (found == null) {
      throw Refusals.notFound("institution").toException();
    }
    return found;
  }
}
