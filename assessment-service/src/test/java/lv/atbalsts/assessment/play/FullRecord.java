package lv.atbalsts.assessment.play;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A person of Dobele of whom every subject has kept something. */
public final class FullRecord {

  private static final String PROVIDER = "90000054572";

  private FullRecord() {}

  /** The person's id. */
  public static String played(Form person) throws SQLException {
    String id =
        Case.client(
            person.with("personalCode", Codes.old()).with("residence", Map.of("kind", "VSAC")));
    SOCIAL_SERVICE
        .post(
            "/clients/" + id + "/personal-code",
            Map.of("personalCode", Codes.next(), "replacedOn", "2019-09-02"))
        .statusCode(204);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    planned(amended(enrolment));
    granted(enrolment);
    Resident resident = new Resident(id);
    resident.take("preparation", "2020-08-01").statusCode(200);
    resident.take("independent-life").statusCode(204);
    shown(id);
    SOCIAL_SERVICE.make(
        "/clients/" + id + "/guardianships",
        Form.of("decisionNumber", "C30-1234-19", "from", "2019-03-01"));
    return id;
  }

  /** Whatever is opened of such a person, and by whom. */
  public static Map<String, Call> readings(String id) throws SQLException {
    Call provider = new Call("PROVIDER", PROVIDER);
    String person = "/clients/" + id;
    String assessment = "/assessments/" + of("assessment", id);
    String plan = "/support-plans/" + of("support_plan", id);
    String emergency = "/emergency-accesses/" + of("emergency_access", id);
    return Map.of(
        person,
        SOCIAL_SERVICE,
        person + "/way-out",
        SOCIAL_SERVICE,
        assessment,
        Case.ASSESSOR,
        assessment + "/revisions",
        Case.ASSESSOR,
        assessment + "/questionnaire-response",
        Case.ASSESSOR,
        plan,
        SOCIAL_SERVICE,
        plan + "/care-plan",
        SOCIAL_SERVICE,
        emergency,
        SOCIAL_SERVICE,
        emergency + "/record",
        provider,
        "/shares/" + of("share", id) + "/record",
        provider);
  }

  /** What runs for the person is over, so that nothing stands against an erasure. */
  public static void ended(String id) throws SQLException {
    SOCIAL_SERVICE
        .post("/grants/" + of("service_grant", id) + "/end", Map.of("endedOn", "2020-06-30"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post("/support-plans/" + of("support_plan", id) + "/end", PlanCase.VERBS.get("end"))
        .statusCode(200);
  }

  private static String of(String table, String id) throws SQLException {
    return Store.asSuperuser("select id from %s where client_id = '%s'".formatted(table, id));
  }

  private static String amended(String enrolment) {
    String advice = "day care, three days a week";
    Form form = Case.adultAssessment(enrolment).with("recommendation", advice);
    String id = Case.assessed(form, "SUBMITTED");
    String path = "/assessments/" + id;
    Form amendment =
        Assessed.amendment().with("recommendation", advice).with("amendedOn", "2019-05-04");
    Case.ASSESSOR.post(path + "/amendment", amendment).statusCode(200);
    Case.REGION.post(path + "/approval", Map.of("approvedOn", "2019-05-10")).statusCode(200);
    return id;
  }

  private static void planned(String assessment) {
    Form plan =
        Case.plan(assessment, "DAY_CARE_CENTRE")
            .with("preferences", "mornings, a small group")
            .with("lines", List.of(PlanCase.once("DAY_CARE_CENTRE", "50.00", 12)))
            .with("financing", "INDIVIDUAL_BUDGET")
            .with("budget", PlanCase.budget("600.00"));
    String id = PlanCase.active(plan);
    PlanCase.spend(SOCIAL_SERVICE, id, "100.00").statusCode(201);
    SOCIAL_SERVICE
        .post("/support-plans/" + id + "/reviews", PlanCase.VERBS.get("reviews"))
        .statusCode(201);
  }

  /** What was received is told by funding-service; here the row is written. */
  private static void granted(String enrolment) throws SQLException {
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    String id =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, registration, "DAY_CARE_CENTRE"));
    SOCIAL_SERVICE
        .post("/grants/" + id + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200);
    Store.tamper(
        "insert into delivered_service values ('%s', '2019-07-02', gen_random_uuid(), '%s', 1)"
            .formatted(id, Programme.DOBELE));
  }

  private static void shown(String id) {
    SOCIAL_SERVICE.make(
        "/clients/" + id + "/consents",
        Form.of("purpose", "SHARE_WITH_PROVIDER", "givenBy", "PERSON", "givenOn", "2019-03-01"));
    SOCIAL_SERVICE.make(
        "/clients/" + id + "/shares",
        Form.of(
            "recipient", Map.of("kind", "PROVIDER", "code", PROVIDER),
            "purpose", "CASE_WORK",
            "parts", List.of("RECORD"),
            "until", TestTime.moment().plusSeconds(864_000).toString().substring(0, 10)));
    new Call("PROVIDER", PROVIDER)
        .post(
            "/emergency-accesses",
            Form.of(
                "clientId", id, "reason", "THREAT_TO_LIFE", "explanation", "Found unconscious."))
        .statusCode(201);
  }
}
