package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @CsvSource({"DRAFT,200", "AGREED,409"})
  void aPlanIsAgreedOnce(String status, int answer) {
    String plan = Case.planned(adultPlan("DAY_CARE_CENTRE"), "PERSON", status);
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/agreement", Case.agreement("PERSON"))
        .statusCode(answer)
        .body("allowed", answer == 409 ? hasSize(0) : equalTo(null));
  }

  @Test
  void aPlanFollowsFromAnApprovedAssessmentOnly() {
    String assessment =
        Case.assessed(
            Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT")), "SUBMITTED");
    ASSESSOR
        .post("/support-plans", Case.plan(assessment, "HOME_CARE"))
        .statusCode(409)
        .body("code", equalTo("ASM-0050"));
  }

  @Test
  void anUnknownServiceTypeOrOneOfAnotherGroupIsRefusedByItsLine() {
    Form plan =
        adultPlan("HOME_CARE")
            .with(
                "lines",
                List.of(Case.line("HOME_CARE"), Case.line("MAGIC"), Case.line("CHILD_CARE")));
    ASSESSOR
        .post("/support-plans", plan)
        .statusCode(422)
        .body("errors.pointer", contains("/lines/1/serviceType", "/lines/2/serviceType"))
        .body("errors.code", contains("KIT-0012", "ASM-0051"));
  }

  @Test
  void aChildsPlanIsAgreedByTheLegalRepresentative() {
    String assessment =
        Case.assessed(Case.childAssessment(Case.enrolled(Person.child(), "CHILD_FT")), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, "SOCIAL_REHAB"), "PERSON", "DRAFT");
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/agreement", Case.agreement("PERSON"))
        .statusCode(422)
        .body("code", equalTo("ASM-0053"));
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/agreement", Case.agreement("LEGAL_REPRESENTATIVE"))
        .statusCode(200)
        .body("status", equalTo("AGREED"))
        .body("lines.serviceType", contains("SOCIAL_REHAB"));
  }

  @Test
  void anAssessmentHasOnePlan() {
    Form plan = adultPlan("HOME_CARE");
    String first = Case.planned(plan, "PERSON", "DRAFT");
    ASSESSOR
        .post("/support-plans", plan)
        .statusCode(409)
        .body("code", equalTo("ASM-0052"))
        .body("conflicts", contains(first));
  }

  @Test
  void anAgreementBeforeTheApprovalIsRefused() {
    String plan = Case.planned(adultPlan("HOME_CARE"), "PERSON", "DRAFT");
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/agreement",
            Case.agreement("PERSON").with("agreedOn", "2019-05-09"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0054"));
  }

  @Test
  void anotherMunicipalitysPlanIsNotFound() {
    String plan = Case.planned(adultPlan("HOME_CARE"), "PERSON", "DRAFT");
    Call bauska = Call.municipality(Programme.BAUSKA);
    bauska.read("/support-plans/" + plan).statusCode(404);
    bauska.post("/support-plans/" + plan + "/agreement", Case.agreement("PERSON")).statusCode(404);
  }

  private static Form adultPlan(String serviceType) {
    return Case.plan(
        Case.assessed(Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT")), "APPROVED"),
        serviceType);
  }
}
