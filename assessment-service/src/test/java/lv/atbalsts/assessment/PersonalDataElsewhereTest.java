package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.assessment.play.Scan;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As {@link PersonalDataScanTest}: what leaves a municipality, and what is refused. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PersonalDataElsewhereTest {

  private static final String NAME = "Ezerkalniņa";
  private static final String REASON = "Dūmakaina";
  private static final Call PROVIDER = new Call("PROVIDER", "90000054572");
  private static final Call RECEIVER = Call.municipality("0025000");
  private static final String SERVICE = "DAY_CARE_CENTRE";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void sharesEmergenciesMovesMergesAndErasureTellNeitherNameNorCode() throws SQLException {
    String code = Codes.next();
    String other = Codes.next();
    String erased = Codes.next();
    try (Scan scan = new Scan()) {
      String client = Case.client(planted(code));
      scan.told(SOCIAL_SERVICE.post(of(client, "consents"), consent("SHARE_WITH_PROVIDER")));
      scan.told(SOCIAL_SERVICE.open(of(client, "consents")));
      scan.told(SOCIAL_SERVICE.post(of(client, "shares"), share()));
      scan.told(PROVIDER.read("/shares?limit=200"));
      emergency(scan, client);
      scan.told(SOCIAL_SERVICE.read("/tasks?limit=200&kind=EMERGENCY_ACCESS_OPENED"));
      scan.told(SOCIAL_SERVICE.open(of(client, "emergency-accesses")));
      merged(scan, client, other);
      moved(scan, client, planted(code));
      erased(scan, Case.client(planted(erased)));
      scan.told(Call.AUDITOR.read(of(client, "access-log?limit=200")));
      scan.told(RECEIVER.open(of(client, "history?limit=200")));
      scan.findsNone(NAME, REASON, code, plain(code), other, plain(other), erased, plain(erased));
    }
  }

  @Test
  void plansGrantsTheWayOutAndTheExportsTellNeitherNameNorCode() throws SQLException {
    String code = Codes.next();
    try (Scan scan = new Scan()) {
      String client =
          Case.client(
              planted(code)
                  .with("residence", Map.of("kind", "VSAC", "institutionId", Resident.CENTRE)));
      String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
      String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
      scan.told(ASSESSOR.open("/assessments/" + assessment + "/questionnaire-response"));
      String plan = PlanCase.active(Case.plan(assessment, SERVICE));
      scan.told(PlanCase.carePlan(SOCIAL_SERVICE, plan));
      scan.told(SOCIAL_SERVICE.open("/support-plans/" + plan + "/versions"));
      String grant = granted(enrolment);
      scan.told(SOCIAL_SERVICE.open("/grants/" + grant));
      scan.told(SOCIAL_SERVICE.open(of(client, "allowances?as-of=2019-07-01")));
      Resident resident = new Resident(client);
      resident
          .take("preparation", Resident.form("preparation").with("mentorName", REASON))
          .statusCode(200);
      scan.told(resident.take("move"));
      scan.told(SOCIAL_SERVICE.read("/support-plans?limit=200"));
      scan.told(SOCIAL_SERVICE.read("/grants?limit=200"));
      scan.told(SOCIAL_SERVICE.read("/enrolments?limit=200"));
      scan.told(SOCIAL_SERVICE.read("/clients?limit=200"));
      scan.findsNone(NAME, REASON, code, plain(code));
    }
  }

  private static void emergency(Scan scan, String client) {
    String emergency =
        RECEIVER.make(
            "/emergency-accesses",
            Form.of("clientId", client, "reason", "THREAT_TO_LIFE")
                .with("explanation", REASON + " called: nobody opens the door"));
    scan.refused(RECEIVER.open("/emergency-accesses/" + emergency));
    scan.told(
        SOCIAL_SERVICE.post("/emergency-accesses/" + emergency + "/end", Map.of()).statusCode(200));
  }

  private static void merged(Scan scan, String kept, String code) {
    String duplicate = Case.client(planted(code));
    scan.told(Dossier.opened(SOCIAL_SERVICE, "/clients/duplicates?limit=200"));
    scan.told(
        SOCIAL_SERVICE
            .request()
            .header("Access-Purpose", "CASE_WORK")
            .contentType("application/json")
            .body(Map.of("duplicate", duplicate))
            .post(of(kept, "merge"))
            .then()
            .statusCode(204));
  }

  private static void moved(Scan scan, String client, Form person) {
    String known = RECEIVER.make("/clients", person);
    String move =
        SOCIAL_SERVICE.make(of(client, "moves"), Map.of("to", "0025000", "reason", "MOVED_HOME"));
    scan.refused(RECEIVER.post("/moves/" + move + "/acceptance", Map.of()));
    scan.told(
        RECEIVER
            .post("/moves/" + move + "/acceptance", Map.of("mergeInto", known))
            .statusCode(200));
    scan.told(RECEIVER.read("/moves?limit=200"));
  }

  private static void erased(Scan scan, String client) throws SQLException {
    String ref = Dossier.ref(client);
    SOCIAL_SERVICE.post(of(client, "erasure"), Map.of("reason", "PERSON_ASKED")).statusCode(204);
    scan.refused(SOCIAL_SERVICE.open("/clients/" + client));
    Events.awaitOn(
        "atbalsts.assessment",
        event -> event.type().endsWith("ClientErased.v1") && event.data().contains(ref),
        Duration.ofSeconds(30));
    boolean told = false;
    String after = "";
    for (boolean more = true; more; ) {
      ValidatableResponse page =
          Call.system(Programme.DOBELE)
              .read("/assessment/changes?limit=200" + after)
              .statusCode(200);
      scan.told(page);
      told |= page.extract().asString().contains(ref);
      more = !page.extract().<List<?>>path("items").isEmpty();
      after = "&after=" + page.extract().path("next");
    }
    assertTrue(told, "the feed does not tell of the erasure");
  }

  private static String granted(String enrolment) {
    return SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants",
        Case.grant(enrolment, Programme.registration(SERVICE, "2023-12-31"), SERVICE));
  }

  private static Form planted(String code) {
    return Person.adult().with("personalCode", code).with("familyName", NAME);
  }

  private static Form consent(String purpose) {
    return Form.of("purpose", purpose, "givenBy", "PERSON", "givenOn", "2019-03-01");
  }

  private static Form share() {
    return Form.of(
        "recipient", Map.of("kind", "PROVIDER", "code", PROVIDER.owner()),
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
