package lv.atbalsts.registry.plan;

/** What the council may decide of a submitted plan. */
public enum DiPlanDecision {
  APPROVE(DiPlanStatus.APPROVED),
  RETURN(DiPlanStatus.RETURNED);

  private final DiPlanStatus outcome;

  DiPlanDecision(DiPlanStatus outcome) {
    this.outcome = outcome;
  }

  DiPlanStatus outcome() {
    return outcome;
  }
}
