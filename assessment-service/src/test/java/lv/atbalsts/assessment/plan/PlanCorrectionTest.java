package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An end, a revision or an agreement that was entered wrong is put right or taken back. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanCorrectionTest {

  private Form form;
  private String plan;

  @BeforeEach
  void aPlanIsInForce() {
    Programme.begin();
    form = PlanCase.plain();
    plan = PlanCase.active(form);
  }

  @Test
  void anEndIsPutRightAndIsInTheHistory() {
    tell(plan, "end").statusCode(200);
    correct("2021-03-31")
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("inForceUntil", equalTo("2021-03-31"))
        .body("endReason", equalTo("GOALS_REACHED"));
    correct(null)
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("inForceUntil", nullValue());
    SOCIAL_SERVICE
        .open("/assessment/history/" + plan)
        .body("items[3].type", equalTo("lv.atbalsts.assessment.SupportPlanCorrected.v1"))
        .body("items[3].data.endedOn", equalTo("2021-03-31"))
        .body("items[4].data.endedOn", nullValue())
        .body("items[4].data.reason", equalTo("WRONG_DATE"));
  }

  @Test
  void aPlanThatTookThePlaceKeepsIt() {
    tell(plan, "end").statusCode(200);
    String other = ASSESSOR.make("/assessments/{assessmentId}/support-plans", form);
    correct(null)
        .statusCode(409)
        .body("code", equalTo("ASM-0052"))
        .body("conflicts", contains(other));
    correct("2021-03-31").statusCode(200);
  }

  @Test
  void aRevisionThatIsTakenBackLeavesTheVersionBefore() {
    String second = PlanCase.revised(plan);
    tell(plan, "entered-in-error")
        .statusCode(409)
        .body("code", equalTo("ASM-0595"))
        .body("conflicts.id", contains(second));
    PlanCase.agree(second, "2020-06-01");
    ASSESSOR
        .post("/support-plans/" + second + "/entered-in-error", Map.of("reason", "DUPLICATE"))
        .statusCode(403)
        .body("code", equalTo("ASM-0596"));
    tell(second, "entered-in-error").statusCode(200);
    PlanCase.read(SOCIAL_SERVICE, plan)
        .body("plan.status", equalTo("ACTIVE"))
        .body("plan.inForceUntil", nullValue());
    PlanCase.read(SOCIAL_SERVICE, second + "?as-of=2020-07-01").body("plan.id", equalTo(plan));
    PlanCase.agree(PlanCase.revised(plan), "2020-06-01").body("number", equalTo(2));
  }

  @Test
  void aVersionThatHadEndedStaysEnded() {
    String second = PlanCase.revised(plan);
    tell(plan, "end").statusCode(200);
    PlanCase.agree(second, "2021-02-01");
    tell(second, "entered-in-error").statusCode(200);
    PlanCase.read(SOCIAL_SERVICE, plan)
        .body("plan.status", equalTo("ENDED"))
        .body("plan.inForceUntil", equalTo("2020-12-31"))
        .body("plan.endReason", equalTo("GOALS_REACHED"));
  }

  @Test
  void whoeverHasDiedHasNoPlanInForce() {
    String client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String first = PlanCase.active(Case.plan(assessment, "DAY_CARE_CENTRE"));
    String second = PlanCase.revised(first);
    PlanCase.agree(second, "2020-06-01");
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/death",
            Map.of("diedOn", "2021-05-01", "source", "POPULATION_REGISTER"))
        .statusCode(200);
    tell(second, "entered-in-error").statusCode(200);
    PlanCase.read(SOCIAL_SERVICE, first)
        .body("plan.status", equalTo("ENDED"))
        .body("plan.inForceUntil", equalTo("2021-05-01"))
        .body("plan.endReason", equalTo("DIED"));
  }

  @Test
  void moneySpentByAPlanIsTakenBackFirst() {
    String paid =
        PlanCase.active(PlanCase.budgeted("600.00", PlanCase.once("DAY_CARE_CENTRE", "50.00", 12)));
    String spent =
        PlanCase.spend(SOCIAL_SERVICE, paid, "100.00").statusCode(201).extract().path("id");
    tell(paid, "entered-in-error").statusCode(409).body("conflicts.id", contains(spent));
    SOCIAL_SERVICE.make(
        "/support-plans/" + paid + "/budget/spendings/" + spent + "/reversal",
        Map.of("reason", "WRONG_AMOUNT"));
    tell(paid, "entered-in-error").statusCode(200);
  }

  private ValidatableResponse correct(String endedOn) {
    return SOCIAL_SERVICE.post(
        "/support-plans/" + plan + "/correction",
        Form.of("reason", "WRONG_DATE").with("endedOn", endedOn));
  }

  private static ValidatableResponse tell(String plan, String verb) {
    return SOCIAL_SERVICE.post("/support-plans/" + plan + "/" + verb, PlanCase.VERBS.get(verb));
  }
}
