package lv.atbalsts.funding.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lv.atbalsts.funding.project.EndsWithProject;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.Outbox;

/** A project that is rejected or withdrawn has no partners, and nothing to account for. */
@ApplicationScoped
class PartnersOfEndedProjects implements EndsWithProject {

  private final Partners partners;
  private final ScopeGroups groups;
  private final Outbox outbox;

  PartnersOfEndedProjects(Partners partners, ScopeGroups groups, Outbox outbox) {
    this.partners = partners;
    this.groups = groups;
    this.outbox = outbox;
  }

  @Override
  public void ended(Project project, LocalDate on, String reason) {
    for (Partner partner : partners.open(project.id())) {
      outbox.publish(partner.endWith(project, on, reason));
      groups.leave(project.number(), partner.municipality());
    }
  }
}
