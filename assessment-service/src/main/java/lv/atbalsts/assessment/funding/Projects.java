package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.Reference;

/** The projects and partners known here. */
@ApplicationScoped
public class Projects {

  private final EntityManager database;
  private final Territories territories;

  Projects(EntityManager database, Territories territories) {
    this.database = database;
    this.territories = territories;
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

  public List<KnownProject> all() {
    return database
        .createQuery("from KnownProject order by number", KnownProject.class)
        .getResultList();
  }

  /** The partner municipalities of a day, by project. */
  public Map<String, List<String>> partners(LocalDate day) {
    return database
        .createQuery("from KnownPartner order by id.project, id.municipality", KnownPartner.class)
        .getResultStream()
        .filter(partner -> partner.on(day))
        .collect(
            Collectors.groupingBy(
                KnownPartner::project,
                Collectors.mapping(KnownPartner::municipality, Collectors.toList())));
  }
}
