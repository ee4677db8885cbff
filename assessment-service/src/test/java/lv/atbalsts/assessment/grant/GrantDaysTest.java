package lv.atbalsts.assessment.grant;

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
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A grant rests on what held on the days that are written in it, whatever came afterwards: the
 * assessment is approved on 2019-05-10, the plan agreed on 2019-06-01.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class GrantDaysTest {

  private String enrolment;
  private String assessment;
  private String plan;

  @BeforeEach
  void anAgreedPlan() {
    Programme.begin();
    enrolment = Case.enrolled(Person.adult(), "ADULT_GRT");
    assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-20, 2019-03-20",
    "2019-05-09, 2019-06-15",
    "2019-05-31, 2019-06-15",
    "2019-05-31, 2019-05-31"
  })
  void aDecisionBeforeTheApprovalOrTheAgreementIsRefused(String decided, String first) {
    granted(decided, first)
        .statusCode(422)
        .body("code", equalTo("ASM-0064"))
        .body("rule", equalTo("ASM-07"))
        .body("legalBasis", equalTo("MK 313 p.3.1"));
  }

  @Test
  void aDecisionOfTheDayOfTheAgreementIsTaken() {
    granted("2019-06-01", "2019-06-01").statusCode(201).body("planId", equalTo(plan));
  }

  @Test
  void aServiceCannotBeginBeforeItsDecision() {
    granted("2025-06-15", "2019-07-01").statusCode(422).body("errors.code", contains("ASM-0433"));
  }

  @Test
  void aDecisionBeforeTheEnrolmentIsRefusedAlsoWhereNoPlanIsAskedFor() {
    String ngo =
        SOCIAL_SERVICE.make(
            "/enrolments",
            Case.enrolment(Case.client(Person.adult()), "ADULT_GRT")
                .with("projectNumber", Programme.NGO));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", form(ngo, "2019-03-14", "2019-07-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0434"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENDED", "REVISED", "REASSESSED", "AMENDED"})
  void whatWasRightOnItsDayIsTakenWhateverCameAfterwards(String afterwards) {
    happens(afterwards);
    granted("2019-06-15", "2019-07-01").statusCode(201).body("planId", equalTo(plan));
  }

  @Test
  void aPlanThatHasEndedByTheFirstDayGrantsNothing() {
    happens("ENDED");
    granted("2020-12-20", "2021-01-01").statusCode(422).body("code", equalTo("ASM-0064"));
    granted("2020-12-20", "2020-12-31").statusCode(201);
  }

  @Test
  void aDecisionAfterTheRevisionRestsOnTheRevision() {
    String second = PlanCase.revised(plan);
    PlanCase.agree(second, "2020-06-01");
    granted("2020-06-01", "2020-06-02").statusCode(201).body("planId", equalTo(second));
  }

  @Test
  void whatRestsOnAnAssessmentEnteredInErrorIsNotRelied() {
    happens("ENDED");
    Case.REGION
        .post("/assessments/" + assessment + "/annulment", Map.of("reason", "WRONG_PERSON"))
        .statusCode(200);
    granted("2019-06-15", "2019-07-01").statusCode(422).body("code", equalTo("ASM-0064"));
  }

  private void happens(String afterwards) {
    switch (afterwards) {
      case "ENDED" ->
          SOCIAL_SERVICE
              .post("/support-plans/" + plan + "/end", PlanCase.VERBS.get("end"))
              .statusCode(200);
      case "REVISED" -> PlanCase.agree(PlanCase.revised(plan), "2020-06-01");
      case "REASSESSED" -> Assessed.approved(Assessed.reassessed(assessment), "2020-05-10");
      case "AMENDED" ->
          ASSESSOR
              .post(
                  "/assessments/" + assessment + "/amendment",
                  Assessed.amendment().with("amendedOn", "2019-06-16"))
              .statusCode(200);
      case String unknown -> throw new IllegalArgumentException(unknown);
    }
  }

  private ValidatableResponse granted(String decided, String first) {
    return SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", form(enrolment, decided, first));
  }

  private static Form form(String enrolment, String decided, String first) {
    return Case.grant(
            enrolment, Programme.registration("DAY_CARE_CENTRE", "2029-12-31"), "DAY_CARE_CENTRE")
        .with("decidedOn", decided)
        .with("from", first)
        .with("to", "2026-01-31")
        .with("declared", Map.of("providerChoice", "PERSON"));
  }
}
