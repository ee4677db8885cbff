package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of whoever takes part no more was agreed before that ended, and ends with it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LateAgreementTest {

  private static final String LAST = "2019-09-10";

  private Form person;
  private String client;
  private String enrolment;
  private String assessment;

  @BeforeEach
  void assessed() {
    Programme.begin();
    person = Person.adult();
    client = Case.client(person);
    enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
  }

  @ParameterizedTest
  @CsvSource({"ENDED, MOVED_ABROAD", "DIED, DIED"})
  void thePlanEndsWithTheEnrolment(String how, String reason) throws SQLException {
    String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "-", "DRAFT");
    happens(how);
    agreed(plan, "2019-09-11").statusCode(422).body("errors.code", contains("ASM-0054"));
    agreed(plan, LAST)
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("inForceUntil", equalTo(LAST))
        .body("endReason", equalTo(reason));
    assertEquals("1", Dossier.timesTold(plan, "SupportPlanEnded.v1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENDED", "DIED"})
  void aFileIsHeldToTheSame(String how) throws SQLException {
    happens(how);
    assertEquals(List.of("ASM-0054"), ofFile("2019-09-11"));
    assertEquals(List.of(), ofFile(LAST));
    String plan =
        Store.asSuperuser(
            "select id from support_plan where assessment_id = '%s'".formatted(assessment));
    PlanCase.read(SOCIAL_SERVICE, plan).body("plan.inForceUntil", equalTo(LAST));
  }

  private List<String> ofFile(String agreedOn) {
    Form row =
        Form.of(
            "personalCode",
            person.get("personalCode"),
            "targetGroup",
            "ADULT_GRT",
            "plan",
            Map.of("lines", List.of(Case.line("DAY_CARE_CENTRE"))),
            "agreement",
            Map.of("agreedBy", "PERSON", "agreedOn", agreedOn));
    String job =
        File.worked(SOCIAL_SERVICE, "/support-plans/imports", File.of(row)).extract().path("id");
    return SOCIAL_SERVICE
        .read("/assessment/imports/" + job + "/rows?outcome=REJECTED")
        .extract()
        .path("items.code");
  }

  private void happens(String how) {
    ValidatableResponse answer =
        how.equals("DIED")
            ? SOCIAL_SERVICE.post(
                "/clients/" + client + "/death",
                Map.of("diedOn", LAST, "source", "POPULATION_REGISTER"))
            : SOCIAL_SERVICE.post(
                "/enrolments/" + enrolment + "/end",
                Map.of("endedOn", LAST, "reason", "MOVED_ABROAD"));
    answer.statusCode(200);
  }

  private static ValidatableResponse agreed(String plan, String on) {
    return SOCIAL_SERVICE.post(
        "/support-plans/" + plan + "/agreement", Case.agreement("PERSON").with("agreedOn", on));
  }
}
