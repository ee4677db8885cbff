package lv.atbalsts.assessment.grant;

/** What is told of a grant, though nothing stands against it. */
final class GrantWarning {

  private GrantWarning() {}

  static String of(Wait waitsFor, boolean beyondPlanLine) {
    if (waitsFor == Wait.BUILDING) {
      return "AWAITS_NEW_INFRASTRUCTURE";
    }
    return beyondPlanLine ? "BEYOND_PLAN_LINE" : null;
  }
}
