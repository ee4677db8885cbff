package lv.atbalsts.funding.partner;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class Partners implements KeysetRepository<Partner> {

  @Override
  public String noun() {
    return "partner";
  }

  /**
   * Partnerships of the municipality that stand against one from this day on: agreed to and not
   * over then, in this project or measure; or proposed by this project already. What another region
   * has proposed binds nobody.
   */
  List<Partner> notOver(String municipality, LocalDate on, UUID project, String measure) {
    return list(
        """
        municipality = :municipality and (
          confirmedAt is not null and (withdrewOn is null or withdrewOn > :on)
            and (projectId = :project or measure = :measure)
          or projectId = :project and status = :proposed)
        """,
        Parameters.with("municipality", municipality)
            .and("on", on)
            .and("project", project)
            .and("measure", measure)
            .and("proposed", PartnerStatus.PROPOSED));
  }

  /** The partnership that is proposed or goes on. */
  Optional<Partner> open(UUID project, String municipality) {
    return find(
            "projectId = ?1 and municipality = ?2 and withdrewOn is null", project, municipality)
        .firstResultOptional();
  }

  /** The partnerships that are proposed or go on. */
  List<Partner> open(UUID project) {
    return list("projectId = ?1 and withdrewOn is null order by id", project);
  }

  List<Partner> confirmed(UUID project) {
    return list("projectId = ?1 and status = ?2 order by id", project, PartnerStatus.CONFIRMED);
  }

  List<Partner> of(UUID project, String municipality) {
    return list("projectId = ?1 and municipality = ?2", project, municipality);
  }
}
