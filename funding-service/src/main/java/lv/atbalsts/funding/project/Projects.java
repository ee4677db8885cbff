package lv.atbalsts.funding.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.values.Reference;

@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {

  private static final UUID START = new UUID(0, 0);

  /** However the number is spelt. */
  Optional<Project> byNumber(String number) {
    return find("number", Reference.form(number)).firstResultOptional();
  }

  /** Waits for the row, so that the verbs of one project and its events have an order. */
  Optional<Project> locked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  List<Project> after(UUID cursor, int rows, String number, String measure) {
    return find(
            """
            id > :cursor and (:number is null or number = :number)
            and (:measure is null or measure = :measure) order by id
            """,
            Parameters.with("cursor", cursor == null ? START : cursor)
                .and("number", number)
                .and("measure", measure))
        .page(0, rows)
        .list();
  }
}
