package lv.atbalsts.funding.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ServiceReports implements PanacheRepositoryBase<ServiceReport, UUID> {

  private static final UUID START = new UUID(0, 0);

  /** A page of one project's or one municipality's reports; null asks for all. */
  List<ServiceReport> after(UUID cursor, int rows, String project, String municipality) {
    return find(
            """
            id > :cursor and (:project is null or project = :project)
            and (:municipality is null or municipality = :municipality) order by id
            """,
            Parameters.with("cursor", cursor == null ? START : cursor)
                .and("project", project)
                .and("municipality", municipality))
        .page(0, rows)
        .list();
  }
}
