package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A project is given up: nobody is enrolled in it any more. */
@ApplicationScoped
class OnProjectWithdrawn implements EventHandler<OnProjectWithdrawn.ProjectWithdrawn> {

  private final ProjectRecords records;

  OnProjectWithdrawn(ProjectRecords records) {
    this.records = records;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ProjectWithdrawn.v1";
  }

  @Override
  public Class<ProjectWithdrawn> shape() {
    return ProjectWithdrawn.class;
  }

  @Override
  public void apply(ProjectWithdrawn data, EventHead head) {
    records.withdrawn(data.number(), data.measure(), data.withdrawnOn());
  }

  @Override
  public Object about(ProjectWithdrawn data, EventHead head) {
    return head.id();
  }

  record ProjectWithdrawn(String number, String measure, LocalDate withdrawnOn) {}
}
