package lv.atbalsts.assessment.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A plan, or a revision of one, was written. */
@EventType("SupportPlanDrafted.v1")
record SupportPlanDrafted(@JsonUnwrapped PlanOutline plan) implements Fact {

  @Override
  public UUID subject() {
    return plan.planId();
  }

  @Override
  public String municipality() {
    return plan.municipality();
  }
}
