package lv.atbalsts.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.values.Reference;

/** Projects; the verbs of one, and its events, have an order by its lock. */
@ApplicationScoped
class Projects implements KeysetRepository<Project> {

  @Override
  public String noun() {
    return "project";
  }

  /** However the number is spelt. */
  Optional<Project> byNumber(String number) {
    return find("terms.projectNumber", Reference.form(number)).firstResultOptional();
  }

  /** Those of a round that go on and were submitted before or after these days. */
  List<Project> submittedOutside(String measure, int round, LocalDate opensOn, LocalDate closesOn) {
    return list(
        """
        terms.measure = ?1 and terms.round = ?2 and endedOn is null
        and (terms.submittedOn < ?3 or terms.submittedOn > ?4) order by id
        """,
        measure,
        round,
        opensOn,
        closesOn);
  }
}
