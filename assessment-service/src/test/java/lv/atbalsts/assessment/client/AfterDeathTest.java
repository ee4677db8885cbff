package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was over, or received, on a day after the death that is recorded only later. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AfterDeathTest {

  private static final String DAY = "2020-01-31";

  private String client;
  private String enrolment;
  private String plan;
  private String grant;

  @BeforeEach
  void somebodyWhoIsCaredFor() {
    Programme.begin();
    client = Case.client(Person.adult());
    enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    plan =
        PlanCase.active(
            PlanCase.budgeted("600.00", PlanCase.once("DAY_CARE_CENTRE", "50.00", 12))
                .with("assessmentId", assessment));
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, registration, "DAY_CARE_CENTRE"));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200);
  }

  @Test
  void whatWasOverOrReceivedLaterIsNamedAndIsWorkUntilItIsCorrected() throws SQLException {
    ended("2020-06-30").statusCode(200);
    received("2020-01-31");
    received("2020-03-01");
    String late = spent("2020-02-01");
    spent(DAY);
    died()
        .statusCode(200)
        .body("diedOn", equalTo(DAY))
        .body("toCorrect.what", contains("BUDGET_SPENDING", "GRANT", "SERVICE_RECEIVED"))
        .body("toCorrect.id", contains(late, grant, grant))
        .body("toCorrect.on", contains("2020-02-01", "2020-06-30", "2020-03-01"));
    assertEquals(List.of(grant), work());
    ended(DAY).statusCode(200).body("endedOn", equalTo(DAY));
    assertEquals("2", Dossier.timesTold(grant, "ServiceEnded.v1"));
    assertEquals(List.of(grant), work());
    Store.tamper("delete from delivered_service where day = '2020-03-01'");
    assertEquals(List.of(), work());
  }

  @Test
  void nothingHappensToWhoeverDiedAlsoWhereTheRecordEndedLater() {
    ended(DAY).statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/end",
            Map.of("endedOn", "2020-02-28", "reason", "GOALS_REACHED"))
        .statusCode(200);
    died().statusCode(200);
    String line = PlanCase.read(SOCIAL_SERVICE, plan).extract().path("plan.lines[0].id");
    Form spending = PlanCase.spending(line, "10.00");
    PlanCase.spend(SOCIAL_SERVICE, plan, spending.with("spentOn", "2020-02-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0441"));
    PlanCase.spend(SOCIAL_SERVICE, plan, spending.with("spentOn", DAY)).statusCode(201);
    reviewed("2020-02-01").statusCode(422).body("errors.code", contains("ASM-0237"));
    reviewed(DAY).statusCode(201);
    offered("MOVED_HOME").statusCode(409).body("code", equalTo("ASM-0631"));
    offered("TERRITORIAL_REFORM").statusCode(201);
  }

  private ValidatableResponse reviewed(String on) {
    return SOCIAL_SERVICE.post(
        "/support-plans/" + plan + "/reviews", Map.of("reviewedOn", on, "outcome", "CONTINUE"));
  }

  private ValidatableResponse offered(String reason) {
    return SOCIAL_SERVICE.post(
        "/clients/" + client + "/moves", Map.of("to", Programme.BAUSKA, "reason", reason));
  }

  @Test
  void aTrialStayLastsNoLongerThanThePerson() {
    Resident resident = Resident.adult().brought("PREPARING");
    SOCIAL_SERVICE
        .post(
            "/clients/" + resident.client() + "/death",
            Map.of("diedOn", "2020-09-15", "source", "POPULATION_REGISTER"))
        .statusCode(200);
    Form stay = Resident.form("trial-stay");
    resident
        .take("trial-stay", stay.with("until", "2020-09-16"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0441"));
    resident.take("trial-stay", stay.with("until", "2020-09-15")).statusCode(200);
  }

  @Test
  void anEndIsToldAnewOnlyWhereItWasEarlier() {
    ended("2020-06-30").statusCode(200);
    ended("2020-06-30").statusCode(409);
    ended("2020-07-01").statusCode(409);
    ended("2019-06-30").statusCode(422);
    ended("2020-06-29").statusCode(200).body("endedOn", equalTo("2020-06-29"));
  }

  @Test
  void anEnrolmentsLaterEndBecomesTheDayOfDeathAndComesBackWithTheLife() throws Exception {
    ended(DAY).statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/end",
            Map.of("endedOn", "2020-02-28", "reason", "GOALS_REACHED"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/enrolments/" + enrolment + "/end",
            Map.of("endedOn", "2020-06-30", "reason", "MOVED_ABROAD"))
        .statusCode(200);
    died().statusCode(200).body("toCorrect", empty());
    enrolment(DAY, "DIED");
    SOCIAL_SERVICE.delete("/clients/" + client + "/death?reason=WRONG_PERSON").statusCode(200);
    enrolment("2020-06-30", "MOVED_ABROAD");
    assertEquals("3", Dossier.timesTold(enrolment, "EnrolmentEnded.v1"));
  }

  @Test
  void aConsentOfALaterDayIsNamedUntilItIsWithdrawn() {
    String consent = SOCIAL_SERVICE.make("/clients/" + client + "/consents", consent("2020-02-01"));
    died().body("toCorrect.what", contains("CONSENT")).body("toCorrect.id", contains(consent));
  }

  @Test
  void aRecordIsShownUpToTheDayOfDeathAndNoLonger() throws Exception {
    LocalDate today = TestTime.today();
    SOCIAL_SERVICE.make("/clients/" + client + "/consents", consent("2019-03-01"));
    String over = shared(today.plusDays(10));
    SOCIAL_SERVICE.post("/shares/" + over + "/end", Map.of()).statusCode(200);
    String shown = shared(today.plusDays(10));
    Store.tamper(
        "update share set shared_on = '2019-12-01' where id = '" + shown + "'",
        "update share set shared_on = '2019-12-01', ended_on = '2020-01-01' where id = '"
            + over
            + "'");
    died().statusCode(200);
    SOCIAL_SERVICE.open("/shares/" + shown).body("endedOn", equalTo("2020-02-01"));
    SOCIAL_SERVICE.open("/shares/" + over).body("endedOn", equalTo("2020-01-01"));
    assertEquals("1", Dossier.timesTold(over, "ShareEnded.v1"));
    new Call("PROVIDER", "90000054572")
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .get("/shares/" + shown + "/record")
        .then()
        .statusCode(403);
  }

  private String shared(LocalDate until) {
    return SOCIAL_SERVICE.make(
        "/clients/" + client + "/shares",
        Form.of(
            "recipient", Map.of("kind", "PROVIDER", "code", "90000054572"),
            "purpose", "CASE_WORK",
            "parts", List.of("RECORD"),
            "until", until.toString()));
  }

  private static Form consent(String on) {
    return Form.of("purpose", "SHARE_WITH_PROVIDER", "givenBy", "PERSON", "givenOn", on);
  }

  private String spent(String on) {
    String line = PlanCase.read(SOCIAL_SERVICE, plan).extract().path("plan.lines[0].id");
    return PlanCase.spend(
            SOCIAL_SERVICE, plan, PlanCase.spending(line, "10.00").with("spentOn", on))
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** What was received is told by funding-service; here the row is written. */
  private void received(String on) throws SQLException {
    Store.tamper(
        "insert into delivered_service values ('%s', '%s', gen_random_uuid(), '%s', 1)"
            .formatted(grant, on, Programme.DOBELE));
  }

  private void enrolment(String endedOn, String reason) {
    SOCIAL_SERVICE
        .open("/enrolments/" + enrolment)
        .body("status", equalTo("ENDED"))
        .body("endedOn", equalTo(endedOn))
        .body("endReason", equalTo(reason));
  }

  private List<String> work() {
    return SOCIAL_SERVICE
        .read("/tasks?limit=200&kind=RECORDED_AFTER_DEATH")
        .statusCode(200)
        .extract()
        .path("items.findAll{it.clientId=='" + client + "'}.subjectId");
  }

  private ValidatableResponse ended(String on) {
    return SOCIAL_SERVICE.post("/grants/" + grant + "/end", Map.of("endedOn", on));
  }

  private ValidatableResponse died() {
    return SOCIAL_SERVICE.post(
        "/clients/" + client + "/death", Map.of("diedOn", DAY, "source", "POPULATION_REGISTER"));
  }
}
