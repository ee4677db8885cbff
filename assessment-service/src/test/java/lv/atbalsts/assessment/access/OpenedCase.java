package lv.atbalsts.assessment.access;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.assessment.play.TestTime;

/** A person of whom there is everything that can be opened. */
final class OpenedCase {

  static final Call PROVIDER = new Call("PROVIDER", "90000054572");

  private static final String SERVICE = "DAY_CARE_CENTRE";

  private OpenedCase() {}

  /** The ids of everything, by what it is. */
  static Map<String, String> ids() {
    Programme.begin();
    Map<String, String> ids = new LinkedHashMap<>();
    String client =
        Case.client(
            Person.adult()
                .with("residence", Map.of("kind", "VSAC", "institutionId", Resident.CENTRE)));
    ids.put("client", client);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    ids.put("enrolment", enrolment);
    ids.put("assessment", Case.assessed(Case.adultAssessment(enrolment), "APPROVED"));
    ids.put("plan", plan(ids.get("assessment")));
    ids.put(
        "grant",
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, Programme.registration(SERVICE, "2023-12-31"), SERVICE)));
    new Resident(client).take("preparation").statusCode(200);
    ids.put("share", share(client));
    ids.put("emergency", emergency(client));
    ids.put(
        "move",
        SOCIAL_SERVICE.make(
            "/clients/" + client + "/moves",
            Map.of("to", Programme.STRANGER, "reason", "MOVED_HOME")));
    return ids;
  }

  private static String plan(String assessment) {
    Form budgeted =
        Case.plan(assessment, SERVICE)
            .with("lines", List.of(PlanCase.once(SERVICE, "50.00", 12)))
            .with("financing", "INDIVIDUAL_BUDGET")
            .with("budget", PlanCase.budget("600.00"));
    return PlanCase.active(budgeted);
  }

  private static String share(String client) {
    SOCIAL_SERVICE.make(
        "/clients/" + client + "/consents",
        Form.of("purpose", "SHARE_WITH_PROVIDER", "givenBy", "PERSON", "givenOn", "2019-03-01"));
    return SOCIAL_SERVICE.make(
        "/clients/" + client + "/shares",
        Form.of(
            "recipient",
            Map.of("kind", "PROVIDER", "code", PROVIDER.owner()),
            "purpose",
            "CASE_WORK",
            "parts",
            List.of("RECORD"),
            "until",
            TestTime.today().plusDays(10).toString()));
  }

  private static String emergency(String client) {
    return PROVIDER.make(
        "/emergency-accesses",
        Form.of(
            "clientId",
            client,
            "reason",
            "THREAT_TO_LIFE",
            "explanation",
            "Found unconscious in the street, no contact known."));
  }
}
