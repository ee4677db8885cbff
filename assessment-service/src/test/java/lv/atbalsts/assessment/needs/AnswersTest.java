package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Sample;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class AnswersTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void missingAnswersWarnInADraftAndRefuseTheSubmissionAllAtOnce() {
    Form some = Sample.child().with("A1", null).with("E1", 3).with("E2", true);
    String id =
        ASSESSOR
            .post("/enrolments/{enrolmentId}/assessments", child().with("answers", some))
            .statusCode(201)
            .body("warnings.pointer", contains("/answers/A1"))
            .body("warnings.code", contains("ASM-0175"))
            .extract()
            .path("id");
    Assessed.read("/assessments/" + id)
        .body("result", nullValue())
        .body("warnings.pointer", contains("/answers/A1", "/answers/E3", "/answers/E4"));
    ASSESSOR
        .post("/assessments/" + id + "/submission", Map.of())
        .statusCode(422)
        .body("code", equalTo("ASM-0001"))
        .body("errors.pointer", contains("/answers/A1", "/answers/E3", "/answers/E4"))
        .body("errors.code", contains("ASM-0175", "ASM-0175", "ASM-0175"));
    assertEquals("DRAFT", Assessed.status(id));
    Form complete = some.with("A1", "3").with("E3", "ratiņkrēsls").with("E4", 3);
    Form rest = child("-").with("enrolmentId", null).with("answers", complete);
    Assessed.replace(id, "\"0\"", rest)
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("warnings", empty())
        .body("result.score", equalTo(24))
        .body("result.supportLevel", equalTo("B2"));
    ASSESSOR.post("/assessments/" + id + "/submission", Map.of()).statusCode(200);
  }

  @Test
  void wrongAnswersAreRefusedInADraftTooAllTogether() {
    Form wrong =
        Sample.child()
            .with("A1", "9")
            .with("A2", true)
            .with("B1", Map.of("deep", 1))
            .with("E1", 7)
            .with("E3", "ratiņkrēsls")
            .with("E5", "2019-02-30")
            .with("Z1", "1")
            .with("Anna Paraudziņa", "1");
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", child().with("answers", wrong))
        .statusCode(422)
        .body(
            "errors.collect{it.pointer + ' ' + it.code}",
            containsInAnyOrder(
                "/answers/A1 ASM-0172",
                "/answers/A2 ASM-0171",
                "/answers/B1 ASM-0171",
                "/answers/E1 ASM-0173",
                "/answers/E3 ASM-0174",
                "/answers/E5 ASM-0171",
                "/answers/Z1 ASM-0170",
                "/answers ASM-0170"))
        .body(not(containsString("Paraudziņa")));
  }

  @Test
  void aScoreOrLevelOfTheClientsThatDiffersIsRefusedWithBoth() {
    Form form = Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT"));
    ASSESSOR
        .post(
            "/enrolments/{enrolmentId}/assessments",
            form.with("score", 3).with("supportLevel", "L1"))
        .statusCode(422)
        .body("code", equalTo("ASM-0176"))
        .body("requested", equalTo(Map.of("score", 3, "supportLevel", "L1")))
        .body("computed", equalTo(Map.of("score", 2, "supportLevel", "L1")));
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", form.with("supportLevel", "L4"))
        .statusCode(422)
        .body("computed.supportLevel", equalTo("L1"));
    ASSESSOR
        .post(
            "/enrolments/{enrolmentId}/assessments",
            form.with("score", 2).with("supportLevel", "L1"))
        .statusCode(201);
  }

  @Test
  void aDraftIsReplacedOnlyInTheVersionThatWasRead() {
    String id = Assessed.adult("DRAFT");
    Assessed.replace(id, null, Assessed.form()).statusCode(428);
    Assessed.replace(id, "\"7\"", Assessed.form()).statusCode(412);
    Assessed.replace(id, "\"0\"", Assessed.form())
        .statusCode(200)
        .body("assessment.assessedOn", equalTo("2020-05-02"));
  }

  @Test
  void exceptionalNeedsLiftTheLevelBeyondTheScore() {
    Form answers = Sample.adult().with("M1", "2").with("M2", "2");
    Form form = Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT"));
    String id =
        ASSESSOR.make("/enrolments/{enrolmentId}/assessments", form.with("answers", answers));
    Assessed.read("/assessments/" + id)
        .body("result.score", equalTo(2))
        .body("result.supportLevel", equalTo("L2"));
  }

  private static Form child() {
    return child(Case.enrolled(Person.child(), "CHILD_FT"));
  }

  private static Form child(String enrolment) {
    return Case.childAssessment(enrolment);
  }
}
