package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.REGION;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An assessment is not taken back under what rests on it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RestingTest {

  private static final String SERVICE = "DAY_CARE_CENTRE";

  private String enrolment;
  private String assessment;

  @BeforeEach
  void anApprovedAssessment() {
    Programme.begin();
    enrolment = Case.enrolled(Person.adult(), "ADULT_GRT");
    assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
  }

  @Test
  void anAgreedPlanAndItsGrantStandInTheWayUntilTheyAreEnded() {
    String plan = planned("ACTIVE");
    String grant = granted();
    annul()
        .statusCode(409)
        .body("code", equalTo("ASM-0198"))
        .body("rule", equalTo("ASM-07"))
        .body("conflicts.what", contains("GRANT", "SUPPORT_PLAN"))
        .body("conflicts.id", contains(grant, plan));
    assertEquals("APPROVED", Assessed.status(assessment));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200);
    end(plan);
    annul().statusCode(409).body("conflicts.id", contains(grant));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/end", Map.of("endedOn", "2020-01-31"))
        .statusCode(200);
    annul().statusCode(200).body("status", equalTo("ENTERED_IN_ERROR"));
  }

  @Test
  void aRevokedGrantStandsInNobodysWay() {
    String plan = planned("ACTIVE");
    String grant = granted();
    SOCIAL_SERVICE
        .post(
            "/grants/" + grant + "/revocation",
            Map.of("revokedOn", "2019-07-01", "reason", "DECISION_ANNULLED"))
        .statusCode(200);
    end(plan);
    annul().statusCode(200);
  }

  @Test
  void aDraftOfAPlanStandsInNobodysWayAndCanNotBeAgreedAnyMore() {
    String plan = planned("DRAFT");
    annul().statusCode(200);
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/agreement", Case.agreement("PERSON"))
        .statusCode(409)
        .body("code", equalTo("ASM-0050"));
  }

  @ParameterizedTest
  @CsvSource({"en, Services rest on it", "lv, Uz to balstās pakalpojumi"})
  void theRefusalIsInBothLanguages(String language, String title) {
    planned("ACTIVE");
    REGION
        .request()
        .header("Accept-Language", language)
        .contentType("application/json")
        .body(Map.of("reason", "WRONG_PERSON"))
        .post("/assessments/" + assessment + "/annulment")
        .then()
        .statusCode(409)
        .body("title", equalTo(title));
  }

  private String planned(String status) {
    return Case.planned(Case.plan(assessment, SERVICE), "PERSON", status);
  }

  private String granted() {
    return SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants",
        Case.grant(enrolment, Programme.registration(SERVICE, "2023-12-31"), SERVICE));
  }

  private static void end(String plan) {
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/end",
            Map.of("endedOn", "2020-12-31", "reason", "GOALS_REACHED"))
        .statusCode(200);
  }

  private ValidatableResponse annul() {
    return REGION.post(
        "/assessments/" + assessment + "/annulment", Map.of("reason", "WRONG_PERSON"));
  }
}
