package lv.atbalsts.registry.plan;

/** What the council may decide of a submitted version. */
public enum DiPlanDecision {
  APPROVE(DiPlanStatus.APPROVED),
  RETURN(DiPlanStatus.RETURNED),
  REFUSE(DiPlanStatus.REFUSED);

  private final DiPlanStatus outcome;

  DiPlanDecision(DiPlanStatus outcome) {
    this.outcome = outcome;
  }

  DiPlanStatus outcome() {
    return outcome;
  }
}
