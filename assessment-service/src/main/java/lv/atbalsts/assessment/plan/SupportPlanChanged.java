package lv.atbalsts.assessment.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A draft was written anew. */
@EventType("SupportPlanChanged.v1")
record SupportPlanChanged(@JsonUnwrapped PlanOutline plan) implements Fact {

  @Override
  public UUID subject() {
    return plan.planId();
  }

  @Override
  public String municipality() {
    return plan.municipality();
  }
}
