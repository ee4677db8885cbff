package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Sample;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes after an approval: reassessed, corrected, taken back. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ReassessmentTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void theApprovedOneHoldsUntilTheNextIsApproved() {
    String first = Assessed.adult("APPROVED");
    Assessed.read("/assessments/" + first)
        .body("assessment.reassessmentDueOn", equalTo("2022-05-02"));
    String second = Assessed.reassessed(first);
    ASSESSOR
        .post("/assessments/" + first + "/reassessment", Assessed.form())
        .statusCode(409)
        .body("code", equalTo("ASM-0034"))
        .body("conflicts", contains(second));
    assertEquals("APPROVED", Assessed.status(first));
    Assessed.approved(second, "2020-05-10");
    assertEquals("SUPERSEDED", Assessed.status(first));
    Assessed.read("/assessments/" + second)
        .body("assessment.status", equalTo("APPROVED"))
        .body("assessment.reassesses", equalTo(first))
        .body("assessment.reassessmentDueOn", equalTo("2023-05-02"));
    Assessed.read("/assessments/" + first).body("assessment.reassessmentDueOn", nullValue());
    String third = Assessed.reassessed(second);
    Assessed.approved(third, "2020-06-01");
    assertEquals("SUPERSEDED", Assessed.status(second));
  }

  @Test
  void aReassessmentIsNotBeforeTheAssessmentThatItFollows() {
    String first = Assessed.adult("APPROVED");
    ASSESSOR
        .post(
            "/assessments/" + first + "/reassessment",
            Assessed.form().with("assessedOn", "2019-05-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0036"));
  }

  @Test
  void whileTheEarlierOneIsBeingCorrectedTheNextIsNotApproved() {
    String first = Assessed.adult("APPROVED");
    String second = Assessed.reassessed(first);
    Case.submit(second, "2020-05-02");
    ASSESSOR.post("/assessments/" + first + "/amendment", Assessed.amendment()).statusCode(200);
    Assessed.approval(second, "2020-05-10")
        .statusCode(409)
        .body("code", equalTo("ASM-0197"))
        .body("conflicts", contains(first));
    Assessed.approval(first, "2020-05-10").statusCode(200);
    Assessed.approval(second, "2020-05-10").statusCode(200);
    assertEquals("SUPERSEDED", Assessed.status(first));
  }

  @Test
  void anApprovalOfAFileIsOfTheOneThatIsBeingCorrectedFirst() {
    Form person = Person.adult();
    String enrolment = Case.enrolled(person, "ADULT_GRT");
    String first = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String second = Assessed.reassessed(first);
    Case.submit(second, "2020-05-02");
    ASSESSOR.post("/assessments/" + first + "/amendment", Assessed.amendment()).statusCode(200);
    for (String approved : List.of(first, second)) {
      Form row =
          Form.of("personalCode", person.get("personalCode"), "targetGroup", "ADULT_GRT")
              .with("approvedOn", "2020-05-10");
      File.worked(REGION, "/assessment-approvals/imports", File.of(row))
          .body("accepted", equalTo(1));
      assertEquals("APPROVED", Assessed.status(approved));
    }
    assertEquals("SUPERSEDED", Assessed.status(first));
  }

  @Test
  void anAmendmentKeepsWhatWasFoundBeforeAndIsApprovedByAnother() throws Exception {
    String id = Assessed.adult("APPROVED");
    ASSESSOR
        .post("/assessments/" + id + "/amendment", Assessed.amendment())
        .statusCode(200)
        .body("status", equalTo("AMENDED"))
        .body("approvedOn", nullValue())
        .body("amendments", equalTo(1));
    Assessed.read("/assessments/" + id + "/revisions")
        .body("items.number", contains(1))
        .body("items.reason", contains("WRONG_ANSWER"))
        .body("items[0].answers.A1_TYPE", equalTo("2"))
        .body("items[0].result.score", equalTo(2));
    Assessed.read("/assessments/" + id).body("answers.A1_TYPE", equalTo("3"));
    String author = "author = 'region-" + Programme.ZEMGALE + "'";
    assertEquals(1, Store.change("update assessment set " + author + " where id = '" + id + "'"));
    Assessed.approval(id, "2019-06-01").statusCode(422).body("code", equalTo("ASM-0035"));
  }

  @Test
  void anAmendmentHasEveryAnswer() {
    String id = Assessed.adult("APPROVED");
    Form answers = Sample.adult().with("B1_FREQUENCY", null).with("C1_FREQUENCY", "1");
    ASSESSOR
        .post("/assessments/" + id + "/amendment", Assessed.amendment().with("answers", answers))
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/answers/B1_FREQUENCY", "/answers/C1_TIME", "/answers/C1_TYPE"));
  }

  @Test
  void whatWasEnteredInErrorFreesThePlaceAndTheReassessmentTakesIt() {
    String enrolment = Case.enrolled(Person.adult(), "ADULT_GRT");
    Form form = Case.adultAssessment(enrolment);
    String first = Case.assessed(form, "APPROVED");
    annul(first);
    String second = Case.assessed(form, "APPROVED");
    String third = Assessed.reassessed(second);
    annul(second);
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", form)
        .statusCode(409)
        .body("conflicts", contains(third));
    Assessed.approved(third, "2020-05-10");
    assertEquals("APPROVED", Assessed.status(third));
  }

  @Test
  void whatAnAssessmentInErrorFollowedStandsAgainAndIsWhatTheNextFollows() {
    String first = Assessed.adult("APPROVED");
    String second = Assessed.reassessed(first);
    Assessed.approved(second, "2020-05-10");
    String third = Assessed.reassessed(second);
    annul(second);
    Assessed.read("/assessments/" + first)
        .body("assessment.status", equalTo("APPROVED"))
        .body("assessment.approvedOn", equalTo("2019-05-10"))
        .body("assessment.reassessmentDueOn", equalTo("2022-05-02"));
    Assessed.approved(third, "2020-05-11");
    assertEquals("SUPERSEDED", Assessed.status(first));
    Assessed.read("/assessments/" + third).body("assessment.reassesses", equalTo(first));
  }

  @Test
  void whereTheOneInBetweenWasInErrorTooTheOneBeforeStandsAgain() {
    String first = Assessed.adult("APPROVED");
    String second = Assessed.reassessed(first);
    Assessed.approved(second, "2020-05-10");
    String third = Assessed.reassessed(second);
    Assessed.approved(third, "2020-05-11");
    annul(second);
    assertEquals("APPROVED", Assessed.status(third));
    annul(third);
    assertEquals("APPROVED", Assessed.status(first));
  }

  @Test
  void otherRolesOtherRegionsAndNobodyChangeNothing() {
    String id = "/assessments/" + Assessed.adult("APPROVED");
    Map<String, String> reason = Map.of("reason", "WRONG_PERSON");
    Call.region("9.2.2.1./15/I/005").post(id + "/annulment", reason).statusCode(404);
    Call.assessor("9.2.2.1./15/I/005")
        .post(id + "/amendment", Assessed.amendment())
        .statusCode(404);
    Call.municipality(Programme.BAUSKA)
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .get(id + "/check")
        .then()
        .statusCode(404);
    for (Call call : List.of(Case.SOCIAL_SERVICE, Call.AUDITOR)) {
      call.post(id + "/annulment", reason).statusCode(403);
    }
    REGION.post(id + "/amendment", Assessed.amendment()).statusCode(403);
    ASSESSOR.post(id + "/return", reason).statusCode(403);
    Call.NOBODY.read(id + "/questionnaire-response").statusCode(401);
    ASSESSOR.read(id + "/revisions").statusCode(400);
  }

  private static void annul(String id) {
    REGION
        .post("/assessments/" + id + "/annulment", Map.of("reason", "ENTERED_TWICE"))
        .statusCode(200);
  }
}
