package lv.atbalsts.assessment.plan;

/** How a plan's services are paid for. */
public enum Financing {
  /** Each service by itself. */
  BY_SERVICES,
  /** From one amount for the person (individuālais budžets), the mechanism piloted in 9.2.2.2. */
  INDIVIDUAL_BUDGET
}
