package lv.atbalsts.assessment.move;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The moves from and to the municipalities that the caller may see. */
@ApplicationScoped
class Moves implements PanacheRepositoryBase<Move, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  Optional<Move> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Move> open(UUID client) {
    return find("clientId = ?1 and status = ?2", client, MoveStatus.OFFERED).firstResultOptional();
  }

  /** Moves of one status, or of any where none is named. */
  List<Move> after(UUID cursor, MoveStatus status, int limit) {
    return find(
            "id > ?1 and status in ?2 order by id",
            Optional.ofNullable(cursor).orElse(FIRST),
            status == null ? EnumSet.allOf(MoveStatus.class) : EnumSet.of(status))
        .page(0, limit)
        .list();
  }
}
