package lv.atbalsts.assessment.enrolment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is enrolled can leave, and what was entered wrong can be taken back. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class EnrolmentEndTest {

  private String client;
  private String enrolment;

  @BeforeEach
  void enrolled() {
    Programme.begin();
    client = Case.client(Person.adult());
    enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
  }

  @ParameterizedTest
  @CsvSource({
    "ENROLLED, end, 200",
    "ENROLLED, annulEnd, 409",
    "ENROLLED, annulment, 200",
    "ENDED, end, 409",
    "ENDED, annulEnd, 200",
    "ENDED, annulment, 200",
    "ENTERED_IN_ERROR, end, 409",
    "ENTERED_IN_ERROR, annulEnd, 409",
    "ENTERED_IN_ERROR, annulment, 409"
  })
  void everyStatusAllowsItsOwnVerbsOnly(String status, String verb, int answer) {
    switch (status) {
      case "ENDED" -> tell("end").statusCode(200);
      case "ENTERED_IN_ERROR" -> tell("annulment").statusCode(200);
      default -> {}
    }
    tell(verb).statusCode(answer);
  }

  @Test
  void anEndHasItsDayAndReasonAndIsInTheHistory() {
    end("2020-06-30")
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("endedOn", equalTo("2020-06-30"))
        .body("endReason", equalTo("MOVED_ABROAD"));
    assertEquals(
        List.of(
            "lv.atbalsts.assessment.ClientEnrolled.v1", "lv.atbalsts.assessment.EnrolmentEnded.v1"),
        SOCIAL_SERVICE
            .open("/assessment/history/" + enrolment)
            .extract()
            .<List<String>>path("items.type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-03-14", "2199-01-01"})
  void anEndIsNotBeforeTheEnrolmentNorAhead(String on) {
    end(on).statusCode(422).body("errors.code", contains("ASM-0435"));
  }

  @Test
  void aDeathIsNotRecordedAtAnEnrolment() {
    SOCIAL_SERVICE
        .post(
            "/enrolments/" + enrolment + "/end", Map.of("endedOn", "2020-06-30", "reason", "DIED"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0438"));
  }

  @Test
  void nothingIsAssessedGrantedOrStartedAfterTheEnd() {
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/end",
            Map.of("endedOn", "2019-07-02", "reason", "WITHDRAWN"))
        .statusCode(200);
    end("2019-07-02").statusCode(200);
    var grant = Case.grant(enrolment, registration, "DAY_CARE_CENTRE");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("from", "2019-07-03"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0067"));
    String late =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            grant.with("from", "2019-07-02").with("to", "2019-07-02"));
    SOCIAL_SERVICE
        .post("/grants/" + late + "/start", Map.of("startedOn", "2019-07-03"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0068"));
    Case.ASSESSOR
        .post(
            "/assessments/" + assessment + "/reassessment",
            Case.adultAssessment("-").with("enrolmentId", null).with("assessedOn", "2019-07-03"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0036"));
  }

  @Test
  void whatGoesOnAfterTheDayIsNamedAndNothingEnds() {
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    end("2020-06-30")
        .statusCode(409)
        .body("code", equalTo("ASM-0436"))
        .body("conflicts.id", contains(plan))
        .body("conflicts.what", contains("SUPPORT_PLAN"));
    SOCIAL_SERVICE.open("/enrolments/" + enrolment).body("status", equalTo("ENROLLED"));
  }

  @Test
  void whatRestsOnAnEnrolmentIsTakenBackFirst() {
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "DRAFT");
    tell("annulment")
        .statusCode(409)
        .body("code", equalTo("ASM-0437"))
        .body("conflicts.id", contains(assessment));
    Case.ASSESSOR
        .post("/assessments/" + assessment + "/annulment", Map.of("reason", "WRONG_PERSON"))
        .statusCode(200);
    tell("annulment").statusCode(200).body("status", equalTo("ENTERED_IN_ERROR"));
    Case.ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", Case.adultAssessment(enrolment))
        .statusCode(409)
        .body("code", equalTo("ASM-0439"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"going on", "ended", "withdrawn"})
  void anEnrolmentOfTheWrongPersonIsTakenBackOnceAllThatRestedOnItIs(String grants) {
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String first = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    String second = PlanCase.revised(first);
    PlanCase.agree(second, "2019-06-10");
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, registration, "DAY_CARE_CENTRE"));
    become(grant, grants);
    tell("annulment")
        .statusCode(409)
        .body("code", equalTo("ASM-0437"))
        .body("conflicts.id", containsInAnyOrder(assessment, first, second, grant));
    took(SOCIAL_SERVICE, "/grants/" + grant + "/annulment");
    took(SOCIAL_SERVICE, "/support-plans/" + second + "/entered-in-error");
    took(SOCIAL_SERVICE, "/support-plans/" + first + "/entered-in-error");
    tell("annulment").statusCode(409).body("conflicts.id", contains(assessment));
    took(Case.ASSESSOR, "/assessments/" + assessment + "/annulment");
    tell("annulment").statusCode(200).body("status", equalTo("ENTERED_IN_ERROR"));
  }

  @Test
  void anAssessmentThatALaterOneFollowedIsTakenBackToo() {
    String earlier = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String later = Assessed.reassessed(earlier);
    Assessed.approved(later, "2020-05-10");
    took(Case.ASSESSOR, "/assessments/" + later + "/annulment");
    tell("annulment").statusCode(409).body("conflicts.id", contains(earlier));
    took(Case.ASSESSOR, "/assessments/" + earlier + "/annulment");
    tell("annulment").statusCode(200);
  }

  private static void become(String grant, String status) {
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200);
    switch (status) {
      case "ended" ->
          SOCIAL_SERVICE
              .post("/grants/" + grant + "/end", Map.of("endedOn", "2019-09-30"))
              .statusCode(200);
      case "withdrawn" ->
          SOCIAL_SERVICE
              .post(
                  "/grants/" + grant + "/revocation",
                  Map.of("revokedOn", "2019-10-01", "reason", "DECISION_ANNULLED"))
              .statusCode(200);
      default -> {}
    }
  }

  private static void took(Call caller, String path) {
    caller.post(path, Map.of("reason", "WRONG_PERSON")).statusCode(200);
  }

  @Test
  void whoLeftOrWasEnrolledInErrorIsEnrolledAnew() {
    end("2020-06-30").statusCode(200);
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT").with("enrolledOn", "2020-06-30"))
        .statusCode(409)
        .body("conflicts", contains(enrolment));
    String anew =
        SOCIAL_SERVICE.make(
            "/enrolments", Case.enrolment(client, "ADULT_GRT").with("enrolledOn", "2020-07-01"));
    tell("annulEnd")
        .statusCode(409)
        .body("code", equalTo("ASM-0023"))
        .body("conflicts", contains(anew));
    SOCIAL_SERVICE
        .post("/enrolments/" + anew + "/annulment", Map.of("reason", "ENTERED_TWICE"))
        .statusCode(200);
    tell("annulEnd").statusCode(200).body("endedOn", nullValue());
  }

  @Test
  void whoLeftHasNoWorkWaiting() {
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    tasks("AGREEMENT_MISSING").body("items.subjectId", hasItem(assessment));
    end("2019-06-30").statusCode(200);
    assertEquals(
        List.of(),
        tasks("AGREEMENT_MISSING")
            .extract()
            .<List<String>>path("items.findAll{it.clientId=='" + client + "'}.subjectId"));
  }

  @Test
  void anothersEnrolmentIsNotFoundAndOtherRolesMayNot() {
    Map<String, ?> body = Map.of("endedOn", "2020-06-30", "reason", "DECLINED");
    String path = "/enrolments/" + enrolment + "/end";
    Call.municipality(Programme.BAUSKA).post(path, body).statusCode(404);
    Case.REGION.post(path, body).statusCode(403);
    Call.NOBODY.post(path, body).statusCode(401);
  }

  private static ValidatableResponse tasks(String kind) {
    return SOCIAL_SERVICE.read("/tasks?limit=200&kind=" + kind).statusCode(200);
  }

  private ValidatableResponse end(String on) {
    return SOCIAL_SERVICE.post(
        "/enrolments/" + enrolment + "/end", Map.of("endedOn", on, "reason", "MOVED_ABROAD"));
  }

  private ValidatableResponse tell(String verb) {
    return switch (verb) {
      case "end" -> end("2020-06-30");
      case "annulEnd" ->
          SOCIAL_SERVICE.delete("/enrolments/" + enrolment + "/end?reason=WRONG_DATE");
      case "annulment" ->
          SOCIAL_SERVICE.post(
              "/enrolments/" + enrolment + "/annulment", Map.of("reason", "WRONG_PERSON"));
      case String unknown -> throw new IllegalArgumentException(unknown);
    };
  }
}
