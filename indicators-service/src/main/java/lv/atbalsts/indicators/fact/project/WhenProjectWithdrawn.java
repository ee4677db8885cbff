package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;

/** A project is given up: from that day its contract is not counted. */
@ApplicationScoped
class WhenProjectWithdrawn implements FactHandler<WhenProjectWithdrawn.Event> {

  private final Projects projects;

  WhenProjectWithdrawn(Projects projects) {
    this.projects = projects;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ProjectWithdrawn.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    projects.withdrawn(
        event.projectId(), event.number(), event.measure(), event.round(), event.withdrawnOn());
  }

  record Event(
      UUID projectId,
      String number,
      String measure,
      @MayBeMissing Integer round,
      LocalDate withdrawnOn) {}
}
