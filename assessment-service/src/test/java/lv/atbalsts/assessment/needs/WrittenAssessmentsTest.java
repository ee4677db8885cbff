package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wrote a person's assessment is in the person's access log. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WrittenAssessmentsTest {

  private String client;
  private String enrolment;

  @BeforeEach
  void aPerson() {
    Programme.begin();
    client = Case.client(Person.adult());
    enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
  }

  @Test
  void everyStepOfAnAssessmentIsLoggedWithWhoTookIt() {
    String id = Case.assessed(Case.adultAssessment(enrolment), "SUBMITTED");
    step(REGION, id, "return", Map.of("reason", "INCOMPLETE"));
    Assessed.replace(id, "*", Assessed.form().with("assessedOn", "2019-05-02")).statusCode(200);
    step(ASSESSOR, id, "submission", Map.of("submittedOn", "2019-05-06"));
    step(REGION, id, "approval", Map.of("approvedOn", "2019-05-10"));
    step(ASSESSOR, id, "amendment", Assessed.amendment());
    step(REGION, id, "annulment", Map.of("reason", "WRONG_PERSON"));
    logged()
        .body("items.operation", everyItem(equalTo("WRITE_ASSESSMENT")))
        .body("items.purpose", everyItem(equalTo("NEEDS_ASSESSMENT")))
        .body("items.organisation", everyItem(equalTo(Programme.ZEMGALE)))
        .body("items.municipality", everyItem(equalTo(Programme.DOBELE)))
        .body(
            "items.role",
            contains(
                "ASSESSOR",
                "ASSESSOR",
                "REGION",
                "ASSESSOR",
                "ASSESSOR",
                "REGION",
                "ASSESSOR",
                "REGION"));
  }

  @Test
  void theEntryIsOfTheSameCommitAsTheAssessmentAndItsEvent() throws SQLException {
    String id = Case.assessed(Case.adultAssessment(enrolment), "DRAFT");
    assertEquals(
        "1",
        Store.asSuperuser(
            """
            select count(distinct written) from (
              select xmin::text as written from assessment where id = '%1$s'
              union all select xmin::text from access_log where client_id = '%2$s'
              union all select transaction_id::text from outbox where subject = '%1$s') rows
            """
                .formatted(id, client)));
  }

  @Test
  void whatIsRefusedIsNotSaidToBeWritten() {
    Case.assessed(Case.adultAssessment(enrolment), "DRAFT");
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", Case.adultAssessment(enrolment))
        .statusCode(409);
    logged().body("items", hasSize(1));
  }

  private static void step(Call by, String id, String verb, Map<String, ?> body) {
    by.post("/assessments/" + id + "/" + verb, body).statusCode(200);
  }

  private ValidatableResponse logged() {
    return Call.AUDITOR.read("/clients/" + client + "/access-log").statusCode(200);
  }
}
