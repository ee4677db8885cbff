package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A project has asked for money: its number is known from now on. */
@ApplicationScoped
class OnProjectSubmitted implements EventHandler<OnProjectSubmitted.ProjectSubmitted> {

  private final ProjectRecords records;

  OnProjectSubmitted(ProjectRecords records) {
    this.records = records;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ProjectSubmitted.v1";
  }

  @Override
  public Class<ProjectSubmitted> shape() {
    return ProjectSubmitted.class;
  }

  @Override
  public void apply(ProjectSubmitted data, EventHead head) {
    records.submitted(data.number(), data.measure());
  }

  @Override
  public Object about(ProjectSubmitted data, EventHead head) {
    return head.id();
  }

  record ProjectSubmitted(String number, String measure) {}
}
