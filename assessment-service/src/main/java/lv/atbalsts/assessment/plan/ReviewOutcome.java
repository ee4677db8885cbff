package lv.atbalsts.assessment.plan;

/** What a review says is to become of the plan. */
public enum ReviewOutcome {
  CONTINUE,
  REVISE,
  END
}
