package lv.atbalsts.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.measure.RestsOnRound;

/** Projects rest on the window of their round. */
@ApplicationScoped
class ProjectsOfRounds implements RestsOnRound {

  private final Projects projects;

  ProjectsOfRounds(Projects projects) {
    this.projects = projects;
  }

  @Override
  public List<UUID> submittedOutside(
      String measure, int round, LocalDate opensOn, LocalDate closesOn) {
    return projects.submittedOutside(measure, round, opensOn, closesOn).stream()
        .map(Project::id)
        .toList();
  }
}
