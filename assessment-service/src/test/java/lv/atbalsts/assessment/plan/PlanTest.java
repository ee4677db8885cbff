package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanTest {

  /** 12 days a month at 23.86 EUR from 22 July to 31 August: 1 + 10/31 months. */
  private static final Form PRICED = PlanCase.line("DAY_CARE_CENTRE", "23.86", "2019-08-31");

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aPlanFollowsFromAnApprovedAssessmentOnly() {
    String assessment =
        Case.assessed(
            Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT")), "SUBMITTED");
    ASSESSOR
        .post("/assessments/{assessmentId}/support-plans", Case.plan(assessment, "HOME_CARE"))
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
        .post("/assessments/{assessmentId}/support-plans", plan)
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
        .body("status", equalTo("ACTIVE"))
        .body("lines.serviceType", contains("SOCIAL_REHAB"));
  }

  @Test
  void anAssessmentHasOnePlan() {
    Form plan = adultPlan("HOME_CARE");
    String first = Case.planned(plan, "PERSON", "DRAFT");
    ASSESSOR
        .post("/assessments/{assessmentId}/support-plans", plan)
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
  void whichPlanItIsFollowsFromTheTargetGroup() {
    ASSESSOR
        .post("/assessments/{assessmentId}/support-plans", adultPlan("HOME_CARE"))
        .statusCode(201)
        .body("type", equalTo("ADULT_SUPPORT"))
        .body("titleLv", equalTo("Individuālais atbalsta plāns"))
        .body("titleEn", equalTo("Individual support plan"));
    String child =
        Case.assessed(Case.childAssessment(Case.enrolled(Person.child(), "CHILD_FT")), "APPROVED");
    ASSESSOR
        .post("/assessments/{assessmentId}/support-plans", Case.plan(child, "SOCIAL_REHAB"))
        .statusCode(201)
        .body(
            "titleLv",
            equalTo(
                "Bērna ar funkcionāliem traucējumiem individuālais sociālās aprūpes vai sociālās rehabilitācijas plāns"));
  }

  @Test
  void theCostIsComputedHereAndIsUnknownWithoutARate() {
    Form plan = adultPlan("DAY_CARE_CENTRE");
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            plan.with("lines", List.of(PRICED, PRICED.with("rate", null))))
        .statusCode(201)
        .body("lines[0].cost.amount", equalTo("378.68"))
        .body("lines[1].cost", nullValue())
        .body("total", nullValue())
        .body("linesWithoutCost", equalTo(1));
  }

  @Test
  void anotherTotalThanTheCostIsRefusedWithBoth() {
    Form plan = adultPlan("DAY_CARE_CENTRE").with("lines", List.of(PRICED, PRICED));
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            plan.with("total", PlanCase.euro("757.37")))
        .statusCode(422)
        .body("code", equalTo("ASM-0220"))
        .body("given.amount", equalTo("757.37"))
        .body("computed.amount", equalTo("757.36"))
        .body("errors.pointer", contains("/total"))
        .body(
            "detail",
            equalTo(
                "The plan's lines cost 757.36 EUR together, not 757.37 EUR. Leave the total out, or correct the lines or it."));
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            plan.with("lines", List.of(Case.line("HOME_CARE")))
                .with("total", PlanCase.euro("0.00")))
        .statusCode(422)
        .body("code", equalTo("ASM-0221"));
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            plan.with("total", PlanCase.euro("757.36")))
        .statusCode(201)
        .body("total.amount", equalTo("757.36"));
  }

  @Test
  void aRefusalSpeaksLatvianToo() {
    Form plan = adultPlan("DAY_CARE_CENTRE").with("lines", List.of(PRICED));
    ASSESSOR
        .request()
        .header("Accept-Language", "lv")
        .contentType("application/json")
        .body(plan.with("assessmentId", null).with("total", PlanCase.euro("1.00")))
        .post("/assessments/" + plan.get("assessmentId") + "/support-plans")
        .then()
        .statusCode(422)
        .body("title", equalTo("Cita kopsumma, nekā aprēķināta šeit"))
        .body(
            "detail",
            equalTo(
                "Plāna rindas kopā maksā 378.68 EUR, nevis 1.00 EUR. Izlaidiet kopsummu vai izlabojiet rindas vai to."));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Form plan =
        adultPlan("HOME_CARE")
            .with("goals", List.of(PlanCase.goal("G1"), PlanCase.goal("G1")))
            .with(
                "lines",
                List.of(
                    PRICED.with("to", "2019-07-21").with("goal", "G2"),
                    PRICED.with("rate", PlanCase.euro("-0.01"))))
            .with("preparation", PlanCase.preparation("320001-00010"))
            .with("budget", PlanCase.budget("100.00"));
    ASSESSOR
        .post("/assessments/{assessmentId}/support-plans", plan)
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/goals/1/id",
                "/lines/0/to",
                "/lines/0/goal",
                "/lines/1/rate",
                "/preparation/terms/mentorRef",
                "/preparation/terms/basis",
                "/budget"))
        .body(
            "errors.code",
            contains(
                "ASM-0225",
                "ASM-0222",
                "ASM-0224",
                "ASM-0223",
                "ASM-0227",
                "ASM-0226",
                "ASM-0229"));
  }

  @Test
  void aResidentIsPreparedForIndependentLifeAndOthersAsThePlanSays() {
    String resident =
        Case.assessed(
            Case.adultAssessment(
                Case.enrolled(
                    Person.adult().with("residence", Map.of("kind", "VSAC")), "ADULT_GRT")),
            "APPROVED");
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            Case.plan(resident, "HOME_CARE").with("preparation", PlanCase.preparation("SM-008")))
        .statusCode(201)
        .body("preparation.mentorRef", equalTo("SM-008"))
        .body("preparation.hours", equalTo(96));
    Form terms = PlanCase.terms("SM-008").with("basis", "LEFT_INSTITUTION");
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            adultPlan("HOME_CARE")
                .with("preparation", Map.of("terms", terms, "mentorName", "Ilze Liepa")))
        .statusCode(201)
        .body("preparation.basis", equalTo("LEFT_INSTITUTION"));
  }

  @Test
  void anotherMunicipalitysOrProjectsPlanIsNotFound() {
    String plan = Case.planned(adultPlan("HOME_CARE"), "PERSON", "ACTIVE");
    Call bauska = Call.municipality(Programme.BAUSKA);
    for (Call other : List.of(bauska, Call.region("9.2.2.1./15/I/005"))) {
      PlanCase.read(other, plan).statusCode(404);
      PlanCase.carePlan(other, plan).statusCode(404);
      for (String list : List.of("versions", "reviews", "budget", "budget/spendings")) {
        other.open("/support-plans/" + plan + "/" + list).statusCode(404);
      }
    }
    PlanCase.VERBS.forEach(
        (verb, body) -> PlanCase.tell(bauska, plan, verb, body, PlanCase.plain()).statusCode(404));
  }

  private static Form adultPlan(String serviceType) {
    return Case.plan(PlanCase.assessed(), serviceType);
  }
}
