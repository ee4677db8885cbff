package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of whoever takes part no more a service is granted up to the last day, in whichever order. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LateGrantTest {

  private static final String LAST = "2019-09-10";

  private Form person;
  private String client;
  private String enrolment;
  private String plan;
  private String registration;

  @BeforeEach
  void anAgreedPlan() {
    Programme.begin();
    person = Person.adult();
    client = Case.client(person);
    enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "ENDED, , ASM-0630",
    "ENDED, 2019-09-11, ASM-0630",
    "ENDED, 2019-09-10, ",
    "DIED, , ASM-0630",
    "DIED, 2019-09-11, ASM-0630",
    "DIED, 2019-09-10, "
  })
  void aServiceIsGrantedUpToTheLastDayByACallAndByAFile(String how, String to, String refused) {
    happens(how);
    Form grant = grant().with("to", to);
    List<String> byFile = ofFile(grant.with("decisionNumber", "4-5/2"));
    ValidatableResponse byCall = SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", grant);
    if (refused == null) {
      byCall.statusCode(201);
      assertEquals(List.of(), byFile);
    } else {
      byCall
          .statusCode(422)
          .body("errors.code", contains(refused))
          .body("errors.pointer", contains("/to"));
      assertEquals(List.of(refused), byFile);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENDED", "DIED"})
  void aServiceIsStartedUpToTheLastDayByACallAndByAFile(String how) {
    happens(how);
    Form grant = grant().with("to", LAST);
    assertEquals(
        List.of("ASM-0068"),
        ofFile(grant.with("decisionNumber", "4-5/2").with("startedOn", "2019-09-11")));
    String id = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant);
    verb(id, "start", "startedOn", "2019-09-11").statusCode(422);
    verb(id, "start", "startedOn", LAST).statusCode(200);
    verb(id, "end", "endedOn", "2019-09-11").statusCode(422);
    verb(id, "end", "endedOn", LAST).statusCode(200);
  }

  @Test
  void whatEndsLaterThanItWasGrantedIsRefused() {
    String id = started("2019-08-31");
    verb(id, "end", "endedOn", "2019-09-01")
        .statusCode(422)
        .body("errors.code", contains("ASM-0068"));
    verb(id, "end", "endedOn", "2019-08-31").statusCode(200);
  }

  @Test
  void ofWhoeverDiedAfterTheLastDayGrantedItEndedOnThatDay() {
    String id = started("2019-08-31");
    happens("DIED");
    SOCIAL_SERVICE.open("/grants/" + id).body("endedOn", equalTo("2019-08-31"));
  }

  private String started(String to) {
    String id = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant().with("to", to));
    verb(id, "start", "startedOn", "2019-07-01").statusCode(200);
    return id;
  }

  private void happens(String how) {
    if (how.equals("DIED")) {
      SOCIAL_SERVICE
          .post(
              "/clients/" + client + "/death",
              Map.of("diedOn", LAST, "source", "POPULATION_REGISTER"))
          .statusCode(200);
      return;
    }
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/end", Map.of("endedOn", LAST, "reason", "GOALS_REACHED"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/enrolments/" + enrolment + "/end", Map.of("endedOn", LAST, "reason", "MOVED_ABROAD"))
        .statusCode(200);
  }

  /** The codes of what is wrong with the row; none: it was taken. */
  private List<String> ofFile(Form grant) {
    Form row =
        Case.row(person, "ADULT_GRT", "grant", grant.with("startedOn", null))
            .with("startedOn", grant.get("startedOn"));
    String job = File.worked(SOCIAL_SERVICE, "/grants/imports", File.of(row)).extract().path("id");
    return SOCIAL_SERVICE
        .read("/assessment/imports/" + job + "/rows?outcome=REJECTED")
        .extract()
        .path("items.code");
  }

  private Form grant() {
    return Case.grant(enrolment, registration, "DAY_CARE_CENTRE").with("quantity", 5);
  }

  private static ValidatableResponse verb(String grant, String verb, String field, String on) {
    return SOCIAL_SERVICE.post("/grants/" + grant + "/" + verb, Map.of(field, on));
  }
}
