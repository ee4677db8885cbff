package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made, submitted, approved, corrected, followed, agreed, reviewed, ended: each after the other.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AssessmentDaysTest {

  private static final String AHEAD = "2199-01-01";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-05-01", AHEAD})
  void aSubmissionIsNotBeforeTheAssessmentNorAhead(String on) {
    String id = Assessed.adult("DRAFT");
    post(id, "submission", Map.of("submittedOn", on)).body("errors.code", contains("ASM-0430"));
  }

  @Test
  void withoutADayItIsSubmittedToday() {
    String id = Assessed.adult("DRAFT");
    ASSESSOR
        .request()
        .contentType("application/json")
        .post("/assessments/" + id + "/submission")
        .then()
        .statusCode(200);
    approved(id, "2019-05-10").body("errors.code", contains("ASM-0037"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-05-01", AHEAD})
  void anApprovalIsNotBeforeTheSubmissionNorAhead(String on) {
    approved(Assessed.adult("SUBMITTED"), on)
        .body("errors.pointer", contains("/approvedOn"))
        .body("errors.code", contains("ASM-0037"));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, 2019-05-01",
    "APPROVED, 2019-05-09",
    "AMENDED, 2019-05-19",
    "APPROVED, " + AHEAD
  })
  void aCorrectionIsNotBeforeWhatItCorrectsNorAhead(String status, String on) {
    post(Assessed.adult(status), "amendment", Assessed.amendment().with("amendedOn", on))
        .body("errors.code", contains("ASM-0431"));
  }

  @Test
  void whatIsCorrectedIsApprovedAnewNotBeforeTheCorrection() {
    approved(Assessed.adult("AMENDED"), "2019-05-19").body("errors.code", contains("ASM-0037"));
  }

  @Test
  void aReassessmentIsNotApprovedBeforeTheOneThatItFollows() {
    String first = Assessed.adult("SUBMITTED");
    Case.REGION
        .post("/assessments/" + first + "/approval", Map.of("approvedOn", "2020-06-01"))
        .statusCode(200);
    String second = Assessed.reassessed(first);
    Case.submit(second, "2020-05-02");
    approved(second, "2020-05-31").body("errors.code", contains("ASM-0432"));
  }

  @Test
  void aPlanOfAnEarlierAssessmentIsRecordedInItsPlace() {
    String first = Assessed.adult("APPROVED");
    Assessed.approved(Assessed.reassessed(first), "2020-05-10");
    String plan = Case.planned(Case.plan(first, "DAY_CARE_CENTRE"), "PERSON", "DRAFT");
    agreed(plan, "2020-05-10").body("errors.code", contains("ASM-0054"));
    PlanCase.agree(plan, "2020-05-09").body("status", equalTo("ACTIVE"));
  }

  @Test
  void aPlanIsAgreedAfterTheFirstApprovalThoughTheAnswersWereCorrectedLater() {
    String assessment = Assessed.adult("APPROVED");
    ASSESSOR
        .post("/assessments/" + assessment + "/amendment", Assessed.amendment())
        .statusCode(200);
    Assessed.approval(assessment, "2020-06-10").statusCode(200);
    String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "DRAFT");
    agreed(plan, "2019-05-09").body("errors.code", contains("ASM-0054"));
    PlanCase.agree(plan, "2019-05-10").body("status", equalTo("ACTIVE"));
  }

  @Test
  void aLateReviewStandsInItsPlaceAndLeavesWhatTheLastOneSays() {
    String plan = PlanCase.active(PlanCase.plain());
    review(plan, "2020-12-02").statusCode(201);
    review(plan, "2020-01-15").statusCode(201);
    PlanCase.read(SOCIAL_SERVICE, plan).body("plan.reviewDueOn", equalTo("2021-12-02"));
    SOCIAL_SERVICE
        .open("/support-plans/" + plan + "/reviews")
        .body("items.reviewedOn", contains("2020-01-15", "2020-12-02"));
  }

  @Test
  void aPlanThatHasEndedIsReviewedForADayOnWhichItWasInForce() {
    String plan = PlanCase.in("ENDED");
    review(plan, "2021-01-01").statusCode(422).body("errors.code", contains("ASM-0237"));
    review(plan, "2020-12-31").statusCode(201);
    PlanCase.read(SOCIAL_SERVICE, plan).body("plan.status", equalTo("ENDED"));
  }

  @Test
  void aPlanDoesNotEndBeforeAReviewThatFoundItInForce() {
    String plan = PlanCase.active(PlanCase.plain());
    review(plan, "2020-12-02").statusCode(201);
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/end",
            Map.of("endedOn", "2020-12-01", "reason", "GOALS_REACHED"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0237"));
  }

  private static ValidatableResponse approved(String id, String on) {
    return Assessed.approval(id, on).statusCode(422);
  }

  private static ValidatableResponse agreed(String plan, String on) {
    return SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/agreement", Case.agreement("PERSON").with("agreedOn", on))
        .statusCode(422);
  }

  private static ValidatableResponse review(String plan, String on) {
    return SOCIAL_SERVICE.post(
        "/support-plans/" + plan + "/reviews", Map.of("reviewedOn", on, "outcome", "CONTINUE"));
  }

  private static ValidatableResponse post(String id, String verb, Map<String, ?> body) {
    return ASSESSOR.post("/assessments/" + id + "/" + verb, body).statusCode(422);
  }
}
