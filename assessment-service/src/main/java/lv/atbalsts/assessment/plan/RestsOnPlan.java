package lv.atbalsts.assessment.plan;

import java.util.List;
import java.util.UUID;

/** A subject with rows that rest on an agreed plan. */
public interface RestsOnPlan {

  /** What rests on a version of a plan and was not taken back. */
  List<Resting> restingOn(UUID plan);

  /**
   * A row that rests on a plan.
   *
   * @param what kind of row: GRANT, BUDGET_SPENDING, SUPPORT_PLAN (the draft of the next version);
   *     the list is open
   */
  record Resting(String what, UUID id) {}
}
