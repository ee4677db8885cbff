package lv.atbalsts.funding.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {

  private static final UUID START = new UUID(0, 0);

  /** Waits for the row: decisions and payments of one claim come one after the other. */
  Optional<Claim> locked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  List<Claim> after(UUID cursor, int rows, String project) {
    return find(
            "id > :cursor and (:project is null or project = :project) order by id",
            Parameters.with("cursor", cursor == null ? START : cursor).and("project", project))
        .page(0, rows)
        .list();
  }
}
