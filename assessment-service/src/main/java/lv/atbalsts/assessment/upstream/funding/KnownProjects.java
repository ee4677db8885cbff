package lv.atbalsts.assessment.upstream.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The projects and partners known here. */
@ApplicationScoped
public class KnownProjects {

  private final EntityManager database;
  private final Territories territories;
  private final Clock clock;

  KnownProjects(EntityManager database, Territories territories, Clock clock) {
    this.database = database;
    this.territories = territories;
    this.clock = clock;
  }

  public Optional<KnownProject> find(String number) {
    return Optional.ofNullable(database.find(KnownProject.class, number));
  }

  /** The project that is meant by a number, however it is written; a handful is known. */
  public Optional<KnownProject> named(String number) {
    String form = Reference.form(number);
    return find(number)
        .or(() -> all().stream().filter(each -> each.number().equals(form)).findFirst());
  }

  /**
   * Whether the municipality was the project's partner on the day; also what it was made of, whose
   * partnership it goes on with.
   */
  public boolean partner(String project, String municipality, LocalDate day) {
    return database
        .createQuery(
            "from KnownPartner where id.project = :project and id.municipality in :codes",
            KnownPartner.class)
        .setParameter("project", project)
        .setParameter("codes", territories.lineage(municipality))
        .getResultStream()
        .anyMatch(partner -> partner.on(day));
  }

  /** Every project with its partners of a day; today's where none is named. */
  public List<KnownProjectView> views(LocalDate day) {
    Map<String, List<String>> partners =
        partners(Optional.ofNullable(day).orElseGet(() -> LocalDate.now(clock)));
    return all().stream()
        .map(
            each ->
                new KnownProjectView(
                    each.number(),
                    each.measure(),
                    each.contractedFrom(),
                    partners.getOrDefault(each.number(), List.of())))
        .toList();
  }

  private List<KnownProject> all() {
    return database
        .createQuery("from KnownProject order by number", KnownProject.class)
        .getResultList();
  }

  /** The partner municipalities of a day, by project. */
  private Map<String, List<String>> partners(LocalDate day) {
    return database
        .createQuery("from KnownPartner order by id.project, id.municipality", KnownPartner.class)
        .getResultStream()
        .filter(partner -> partner.on(day))
        .collect(
            Collectors.groupingBy(
                KnownPartner::project,
                Collectors.mapping(KnownPartner::municipality, Collectors.toList())));
  }

  /** A project in which people may be enrolled. */
  @Schema(description = "a project as known here")
  public record KnownProjectView(
      @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @Schema(description = "the measure", examples = "9.2.2.1") String measure,
      @Schema(description = "since when it is contracted", examples = "2015-12-01")
          LocalDate contractedFrom,
      @Schema(description = "ATVK codes of the partners of the day", examples = "[\"0460200\"]")
          List<String> partners) {}
}
