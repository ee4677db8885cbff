package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The council approved a region's DI plan: what it names may be created. */
@EventType("DiPlanApproved.v1")
record DiPlanApproved(
    UUID planId, String project, String region, LocalDate approvedOn, String decisionNumber)
    implements Fact {

  @Override
  public UUID subject() {
    return planId;
  }
}
