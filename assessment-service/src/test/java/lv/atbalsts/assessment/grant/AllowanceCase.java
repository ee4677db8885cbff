package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.registration;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Events;

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
    return SOCIAL_SERVICE.open("/clients/" + client + "/allowances?as-of=" + on).statusCode(200);
  }

  /** So many units on each of the days, as funding-service tells it; answers the report's id. */
  static String reported(String grant, int units, String... days) {
    String report = UUID.randomUUID().toString();
    tell(
        "ServicesReported",
        report,
        """
        {"reportId":"%s","projectId":"%s","municipality":"%s","month":"%s","lines":%d,"services":%s}
        """
            .formatted(
                report,
                UUID.randomUUID(),
                Programme.DOBELE,
                days[0].substring(0, 7),
                days.length,
                services(grant, units, List.of(days))));
    return report;
  }

  /** A report says one unit on each of other days than before. */
  static void corrected(String report, String grant, List<String> before, List<String> days) {
    tell(
        "ServicesCorrected",
        report,
        """
        {"reportId":"%s","projectId":"%s","municipality":"%s","month":"2020-03",
         "correctedOn":"2020-04-20","reason":"Wrong day.","before":%s,"services":%s}
        """
            .formatted(
                report,
                UUID.randomUUID(),
                Programme.DOBELE,
                services(grant, 1, before),
                services(grant, 1, days)));
  }

  private static String services(String grant, int units, List<String> days) {
    return days.stream()
        .map(
            day -> "{\"grantId\":\"%s\",\"date\":\"%s\",\"units\":%d}".formatted(grant, day, units))
        .toList()
        .toString();
  }

  /** Funding-service takes no further report of a grant. */
  static void closed(String grant, int units) {
    tell(
        "ReportingClosed",
        grant,
        """
        {"grantId":"%s","projectNumber":"%s","municipality":"%s","units":%d,"closedOn":"2020-04-20"}
        """
            .formatted(grant, Programme.ZEMGALE, Programme.DOBELE, units));
  }

  private static void tell(String fact, String subject, String json) {
    Events.publish(
        "atbalsts.funding", "lv.atbalsts.funding." + fact + ".v1", subject, json, Programme.DOBELE);
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
