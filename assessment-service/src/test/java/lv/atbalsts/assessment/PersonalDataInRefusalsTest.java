package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.assessment.play.Scan;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends names and codes where they do not belong: no refusal repeats them. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PersonalDataInRefusalsTest {

  private static final String NAME = "Ezerkalniņa";
  private static final Call RECEIVER = Call.municipality("0025000");
  private static final String SERVICE = "DAY_CARE_CENTRE";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aRefusalRepeatsNeitherNameNorCodeThatWasSentInTheWrongPlace() throws SQLException {
    String code = Codes.next();
    String client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    try (Scan scan = new Scan()) {
      queries(scan, client, code);
      bodies(scan, client, code);
      programmeBodies(scan, enrolment, assessment, code);
      scan.findsNone(NAME, code, plain(code));
    }
  }

  @Test
  void aFileOfNamesWithoutAHeaderAndItsRefusedRowsAreNotRepeatedButToTheCaller()
      throws SQLException {
    String code = Codes.next();
    try (Scan scan = new Scan()) {
      scan.refused(
          SOCIAL_SERVICE.post("/clients/imports", "text/csv", NAME + ";" + code + "\nx;y\n"));
      scan.refused(
          SOCIAL_SERVICE.post(
              "/clients/imports",
              "text/csv",
              "client.personalCode," + NAME + "\n" + code + ",x\n"));
      String file =
          "client.personalCode,client.familyName,client.birthDate\n"
              + code
              + ","
              + NAME
              + ",2199-01-01\n";
      String job =
          File.worked(SOCIAL_SERVICE, "/clients/imports", "text/csv", file)
              .body("rejected", equalTo(1))
              .extract()
              .path("id");
      scan.told(SOCIAL_SERVICE.read("/assessment/imports/" + job));
      scan.told(SOCIAL_SERVICE.read("/assessment/imports/" + job + "/rows"));
      SOCIAL_SERVICE.read("/assessment/imports/" + job + "/errors").body(containsString(NAME));
      scan.refused(RECEIVER.read("/assessment/imports/" + job + "/errors"));
      scan.findsNone(NAME, code, plain(code));
    }
  }

  private static void queries(Scan scan, String client, String code) {
    for (String path :
        List.of(
            "/clients/" + code,
            "/clients/" + plain(code),
            "/clients/" + NAME,
            "/clients?clientRef=" + code,
            "/clients?cursor=" + code,
            "/clients?limit=" + plain(code),
            "/tasks?kind=" + NAME,
            "/tasks?due=" + code,
            "/moves?status=" + code,
            "/grants/waiting?for=" + NAME,
            of(client, "consents?as-of=" + code),
            of(client, "allowances?as-of=" + code),
            "/assessment/history/" + code,
            "/methodologies/" + code + "/versions/1",
            "/limits/" + code + "/versions",
            "/access-log/verification?municipality=" + plain(code),
            "/nowhere/" + code)) {
      scan.refused(SOCIAL_SERVICE.open(path));
    }
    scan.refused(
        SOCIAL_SERVICE.request().header("Access-Purpose", code).get("/clients/" + client).then());
    scan.refused(
        SOCIAL_SERVICE
            .request()
            .header("If-Match", code)
            .contentType("application/json")
            .body(Person.adult().with("personalCode", null).with("consents", null))
            .put("/clients/" + client)
            .then());
  }

  private static void bodies(Scan scan, String client, String code) {
    Map<String, Form> bodies =
        Map.of(
            of(client, "consents"),
            consent("PROGRAMME").with("givenBy", NAME),
            of(client, "shares"),
            share().with("recipient", Map.of("kind", NAME, "code", code)),
            of(client, "moves"),
            Form.of("to", plain(code), "reason", "MOVED_HOME"),
            of(client, "erasure"),
            Form.of("reason", NAME),
            of(client, "merge"),
            Form.of("duplicate", code),
            of(client, "personal-code"),
            Form.of("personalCode", NAME, "replacedOn", code),
            of(client, "way-out/return"),
            Resident.form("return").with("reason", NAME + code),
            "/emergency-accesses",
            Form.of("clientId", code, "reason", NAME, "explanation", NAME),
            "/clients/search",
            Form.of("personalCode", code + "1"),
            "/clients",
            Person.adult().with(NAME, code));
    bodies.forEach((path, body) -> scan.refused(SOCIAL_SERVICE.post(path, body)));
    scan.refused(
        SOCIAL_SERVICE.post(of(client, "moves"), Form.of("to", "0025000", "reason", NAME)));
    scan.refused(
        SOCIAL_SERVICE.post(
            of(client, "shares"),
            share().with("recipient", Map.of("kind", "PROVIDER", "code", plain(code)))));
    scan.refused(SOCIAL_SERVICE.post("/clients", Person.adult().with("municipality", plain(code))));
    scan.refused(SOCIAL_SERVICE.post("/clients", "application/json", "{\"" + NAME + "\": " + code));
  }

  private static void programmeBodies(Scan scan, String enrolment, String assessment, String code) {
    scan.refused(
        SOCIAL_SERVICE.post(
            "/enrolments",
            Case.enrolment(Case.client(Person.adult()), "ADULT_GRT").with("projectNumber", code)));
    scan.refused(
        ASSESSOR.post(
            "/enrolments/{enrolmentId}/assessments",
            Case.adultAssessment(enrolment).with("methodologyCode", code)));
    Form named = Case.adultAssessment(enrolment).with("answers", Map.of(code, "1"));
    scan.refused(
        ASSESSOR
            .post("/enrolments/{enrolmentId}/assessments", named)
            .body("code", equalTo("KIT-0070")));
    Form row = Case.row(Person.adult(), "ADULT_GRT", "assessment", named);
    String job =
        File.worked(ASSESSOR, "/assessments/imports", File.of(row))
            .body("rejected", equalTo(1))
            .extract()
            .path("id");
    scan.told(
        ASSESSOR
            .read("/assessment/imports/" + job + "/rows")
            .body("items.code", contains("KIT-0070")));
    scan.refused(
        ASSESSOR.post(
            "/assessments/imports",
            "text/csv",
            "personalCode,assessment.answers." + code + "\nx,1\n"));
    Form plan = Case.plan(assessment, SERVICE);
    scan.refused(
        SOCIAL_SERVICE.post(
            "/assessments/{assessmentId}/support-plans",
            plan.with("goals", List.of(PlanCase.goal(code), PlanCase.goal(code)))));
    scan.refused(
        SOCIAL_SERVICE.post(
            "/assessments/{assessmentId}/support-plans",
            plan.with("lines", List.of(Case.line(code)))));
    scan.refused(
        SOCIAL_SERVICE.post(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, Resident.CENTRE, SERVICE).with("decisionNumber", code)));
    scan.refused(
        SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", Case.grant(enrolment, code, NAME)));
    scan.refused(REGION.post("/assessments/" + assessment + "/annulment", Map.of("reason", NAME)));
  }

  private static Form consent(String purpose) {
    return Form.of("purpose", purpose, "givenBy", "PERSON", "givenOn", "2019-03-01");
  }

  private static Form share() {
    return Form.of(
        "recipient", Map.of("kind", "PROVIDER", "code", "90000054572"),
        "purpose", "CASE_WORK",
        "parts", List.of("RECORD"),
        "until", TestTime.today().plusDays(10).toString());
  }

  private static String of(String client, String below) {
    return "/clients/" + client + "/" + below;
  }

  private static String plain(String code) {
    return code.replace("-", "");
  }
}
