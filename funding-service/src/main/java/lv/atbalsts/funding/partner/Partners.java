package lv.atbalsts.funding.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, UUID> {

  private static final UUID START = new UUID(0, 0);

  /** Partnerships of the municipality that are not over on the day: in this project or measure. */
  List<Partner> notOver(String municipality, LocalDate on, UUID project, String measure) {
    return list(
        """
        municipality = :municipality and (withdrewOn is null or withdrewOn > :on)
        and (projectId = :project or measure = :measure)
        """,
        Parameters.with("municipality", municipality)
            .and("on", on)
            .and("project", project)
            .and("measure", measure));
  }

  Optional<Partner> current(UUID project, String municipality) {
    return find(
            "projectId = ?1 and municipality = ?2 and withdrewOn is null", project, municipality)
        .firstResultOptional();
  }

  List<Partner> of(UUID project, String municipality) {
    return list("projectId = ?1 and municipality = ?2", project, municipality);
  }

  List<Partner> after(UUID cursor, int rows, UUID project) {
    return find(
            "projectId = :project and id > :cursor order by id",
            Parameters.with("project", project).and("cursor", cursor == null ? START : cursor))
        .page(0, rows)
        .list();
  }
}
