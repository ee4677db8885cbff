package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.FhirValidator.assertValid;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Sample;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class QuestionnaireResponseTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,in-progress",
    "SUBMITTED,completed",
    "APPROVED,completed",
    "AMENDED,amended",
    "SUPERSEDED,completed",
    "ENTERED_IN_ERROR,entered-in-error",
  })
  void anAssessmentOfEveryStatusIsAValidResponse(String status, String fhir) {
    String id = Assessed.adult(status);
    String response =
        Assessed.read("/assessments/" + id + "/questionnaire-response")
            .statusCode(200)
            .contentType("application/fhir+json")
            .body("status", equalTo(fhir))
            .body("identifier.value", equalTo(id))
            .extract()
            .asString();
    assertValid(response);
    assertFalse(response.contains("Paraudziņa"));
    assertThrows(
        AssertionError.class, () -> assertValid(response.replace("\"valueCoding\"", "\"value\"")));
  }

  @Test
  void answersOfEveryTypeStandInItAndTheExportIsLogged() throws Exception {
    Form answers =
        Sample.child().with("E2", true).with("E3", "ratiņkrēsls").with("E5", "2018-11-01");
    String enrolment = Case.enrolled(Person.child(), "CHILD_FT");
    String id =
        ASSESSOR.make(
            "/enrolments/{enrolmentId}/assessments",
            Case.childAssessment(enrolment).with("answers", answers));
    String response =
        Assessed.read("/assessments/" + id + "/questionnaire-response")
            .statusCode(200)
            .body(
                "questionnaire",
                equalTo("https://atbalsts.lv/fhir/Questionnaire/SAMPLE_CHILD_FT|1"))
            .body(answer("A1") + ".valueCoding.code", equalTo("1"))
            .body(answer("E1") + ".valueInteger", equalTo(0))
            .body(answer("E2") + ".valueBoolean", equalTo(true))
            .body(answer("E3") + ".valueString", equalTo("ratiņkrēsls"))
            .body(answer("E5") + ".valueDate", equalTo("2018-11-01"))
            .extract()
            .asString();
    assertValid(response);
    assertEquals(
        "1",
        Store.asSuperuser(
            "select count(*) from access_log join assessment using (client_id)"
                + " where operation = 'EXPORT' and assessment.id = '"
                + id
                + "'"));
    Call.municipality(Programme.BAUSKA)
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .get("/assessments/" + id + "/questionnaire-response")
        .then()
        .statusCode(404);
  }

  private static String answer(String linkId) {
    return "item.collectMany{it.item}.find{it.linkId=='" + linkId + "'}.answer[0]";
  }
}
