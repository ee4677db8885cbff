package lv.atbalsts.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
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
}
