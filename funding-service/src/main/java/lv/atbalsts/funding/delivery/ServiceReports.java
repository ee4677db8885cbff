package lv.atbalsts.funding.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ServiceReports implements PanacheRepositoryBase<ServiceReport, UUID> {

  private static final UUID START = new UUID(0, 0);

  /** A page of one project's reports; null asks for all. */
  List<ServiceReport> after(UUID cursor, int rows, String project) {
    return find(
            "id > :cursor and (:project is null or project = :project) order by id",
            Parameters.with("cursor", cursor == null ? START : cursor).and("project", project))
        .page(0, rows)
        .list();
  }

  /** A page of these municipalities' reports. */
  List<ServiceReport> after(UUID cursor, int rows, Set<String> municipalities) {
    return find(
            "id > ?1 and municipality in ?2 order by id",
            cursor == null ? START : cursor,
            municipalities)
        .page(0, rows)
        .list();
  }
}
