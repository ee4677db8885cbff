package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.registration;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;

/** Grants that draw on the allowances of children of Dobele. */
final class AllowanceCase {

  private static final AtomicInteger DECISIONS = new AtomicInteger();

  private static String respite;
  private static String rehabilitation;

  private AllowanceCase() {}

  static String child() {
    return Case.client(special(Person.child()));
  }

  /** With an opinion on special care without an end. */
  static Form special(Form child) {
    return child.with(
        "disability", Map.of("child", true, "specialCare", Map.of("from", "2019-01-01")));
  }

  static String enrolled(String client, String group) {
    return SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, group));
  }

  static String representative(String child) {
    return enrolled(Case.client(Person.representative(child)), "LEGAL_REPRESENTATIVE");
  }

  static String planned(String service) {
    String enrolment = enrolled(child(), "CHILD_FT");
    String assessment = Case.assessed(Case.childAssessment(enrolment), "APPROVED");
    Case.planned(Case.plan(assessment, service), "LEGAL_REPRESENTATIVE", "AGREED");
    return enrolment;
  }

  static Form days(String enrolment, int days, String from, String to) {
    return Case.grant(enrolment, respite(), "RESPITE")
        .with("decisionNumber", decision())
        .with("quantity", days)
        .with("from", from)
        .with("to", to);
  }

  static Form times(String enrolment, int times, String from, String to) {
    return Case.grant(enrolment, rehabilitation(), "SOCIAL_REHAB")
        .with("decisionNumber", decision())
        .with("quantity", times)
        .with("unit", "TIMES")
        .with("from", from)
        .with("to", to);
  }

  /** Each is a decision of its own. */
  private static String decision() {
    return "4-5/" + DECISIONS.incrementAndGet();
  }

  static ValidatableResponse allowances(String client, String on) {
    return SOCIAL_SERVICE.open("/clients/" + client + "/allowances?on=" + on).statusCode(200);
  }

  private static synchronized String respite() {
    respite = respite == null ? registration("RESPITE", "2023-12-31") : respite;
    return respite;
  }

  private static synchronized String rehabilitation() {
    rehabilitation =
        rehabilitation == null ? registration("SOCIAL_REHAB", "2023-12-31") : rehabilitation;
    return rehabilitation;
  }
}
