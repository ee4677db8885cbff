package lv.atbalsts.assessment.access;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the access log cannot be written, personal data is not served. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class NothingServedTest {

  private final Form person = Person.adult();
  private String client;
  private String assessment;

  @BeforeEach
  void anAssessedPerson() {
    Programme.begin();
    client = Case.client(person);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    assessment = Case.assessed(Case.adultAssessment(enrolment), "DRAFT");
  }

  @Test
  void neitherARecordNorAnAssessmentNorAHitIsServed() throws SQLException {
    whereTheLogCannotBeWritten(
        () -> {
          withPurpose()
              .get("/clients/" + client)
              .then()
              .statusCode(500)
              .body("familyName", nullValue());
          withPurpose()
              .get("/assessments/" + assessment)
              .then()
              .statusCode(500)
              .body("answers", nullValue());
          search().statusCode(500).body("items", nullValue());
        });
    logged().body("items.operation", contains("WRITE_ASSESSMENT"));
    withPurpose().get("/clients/" + client).then().statusCode(200);
    withPurpose().get("/assessments/" + assessment).then().statusCode(200);
    search().statusCode(200).body("items[0].id", equalTo(client));
    logged()
        .body(
            "items.operation",
            contains("WRITE_ASSESSMENT", "READ", "READ_ASSESSMENT", "SEARCH_HIT"));
  }

  @Test
  void noAssessmentIsWrittenNorAnyStepOfItTaken() throws SQLException {
    String other = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(other, "ADULT_GRT"));
    whereTheLogCannotBeWritten(
        () -> {
          ASSESSOR
              .post("/enrolments/{enrolmentId}/assessments", Case.adultAssessment(enrolment))
              .statusCode(500);
          ASSESSOR.post("/assessments/" + assessment + "/submission", Map.of()).statusCode(500);
        });
    assertEquals(
        "0",
        Store.asSuperuser(
            "select count(*) from assessment where enrolment_id = '" + enrolment + "'"));
    assertEquals("DRAFT", Assessed.status(assessment));
    assertEquals(
        "lv.atbalsts.assessment.AssessmentOpened.v1",
        Store.asSuperuser(
            "select string_agg(type, ',') from outbox where subject = '" + assessment + "'"));
    ASSESSOR.post("/assessments/" + assessment + "/submission", Map.of()).statusCode(200);
    logged()
        .body(
            "items.operation", contains("WRITE_ASSESSMENT", "READ_ASSESSMENT", "WRITE_ASSESSMENT"));
  }

  @Test
  void aRefusalStaysWhatItIsWhereItCannotBeLogged() throws SQLException {
    whereTheLogCannotBeWritten(
        () ->
            Call.municipality(Programme.BAUSKA)
                .request()
                .header("Access-Purpose", "CASE_WORK")
                .get("/clients/" + client)
                .then()
                .statusCode(404));
  }

  private static void whereTheLogCannotBeWritten(Runnable step) throws SQLException {
    String app = Store.app();
    Store.tamper("revoke insert on access_log from " + app);
    try {
      step.run();
    } finally {
      Store.tamper("grant insert on access_log to " + app);
    }
  }

  private ValidatableResponse logged() {
    return Call.AUDITOR.read("/clients/" + client + "/access-log").statusCode(200);
  }

  private static RequestSpecification withPurpose() {
    return SOCIAL_SERVICE.request().header("Access-Purpose", "CASE_WORK");
  }

  private ValidatableResponse search() {
    return withPurpose()
        .contentType("application/json")
        .body(Map.of("personalCode", person.get("personalCode")))
        .post("/clients/search")
        .then();
  }
}
