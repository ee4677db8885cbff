package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;

/** A project is applied for. Its region and its round are those of every value that it carries. */
@ApplicationScoped
class WhenProjectSubmitted implements FactHandler<WhenProjectSubmitted.Event> {

  private final Projects projects;

  WhenProjectSubmitted(Projects projects) {
    this.projects = projects;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ProjectSubmitted.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    projects.submitted(
        event.projectId(),
        event.number(),
        event.measure(),
        event.round(),
        event.municipality(),
        event.region(),
        event.submittedOn());
  }

  record Event(
      UUID projectId,
      String number,
      String measure,
      @MayBeMissing Integer round,
      @MayBeMissing String municipality,
      @MayBeMissing String region,
      LocalDate submittedOn) {}
}
