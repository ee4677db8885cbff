package lv.atbalsts.assessment.access;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RefusedAccessTest {

  private static final Call ANOTHER = Call.municipality(Programme.BAUSKA);

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void anotherMunicipalitysAttemptIsInTheOwnersChain() {
    String client = Case.client(Person.adult());
    read(ANOTHER, "CASE_WORK", "/clients/" + client).statusCode(404);
    logged(client)
        .body("items", hasSize(1))
        .body("items[0].refused", equalTo(404))
        .body("items[0].operation", equalTo("READ"))
        .body("items[0].purpose", equalTo("CASE_WORK"))
        .body("items[0].role", equalTo("MUNICIPALITY"))
        .body("items[0].organisation", equalTo(Programme.BAUSKA))
        .body("items[0].municipality", equalTo(Programme.DOBELE));
  }

  @Test
  void aRoleThatMayNotIsLoggedThoughTheOperationNeverBegan() {
    String client = Case.client(Person.adult());
    read(new Call("CFLA", null), "SUPERVISION", "/clients/" + client).statusCode(403);
    logged(client)
        .body("items.refused", contains(403))
        .body("items.role", contains("CFLA"))
        .body("items.purpose", contains("SUPERVISION"));
  }

  @Test
  void aPurposeThatIsMissingOrNotInTheListIsLoggedAndNotRepeated() {
    String client = Case.client(Person.adult());
    SOCIAL_SERVICE.request().head("/clients/" + client).then().statusCode(400);
    read(SOCIAL_SERVICE, "Anna Paraudziņa", "/clients/" + client).statusCode(400);
    logged(client)
        .body("items.refused", contains(400, 400))
        .body("items.purpose", contains("NONE", "UNKNOWN"));
  }

  @Test
  void anAssessmentThatIsRefusedIsLoggedWithThePerson() {
    String client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "DRAFT");
    read(ANOTHER, "CASE_WORK", "/assessments/" + assessment).statusCode(404);
    read(new Call("MINISTRY", null), "SUPERVISION", "/assessments/" + assessment).statusCode(403);
    logged(client)
        .body("items.operation", contains("WRITE_ASSESSMENT", "READ_ASSESSMENT", "READ_ASSESSMENT"))
        .body("items.refused", contains(null, 404, 403));
  }

  @Test
  void whoeverNamesAnothersRecordInTheBodyIsLoggedToo() {
    String client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String own = ANOTHER.make("/clients", Person.adult());
    ANOTHER.post("/enrolments", Case.enrolment(client, "ADULT_GRT")).statusCode(404);
    ANOTHER
        .post("/enrolments/{enrolmentId}/grants", Case.grant(enrolment, own, "DAY_CARE_CENTRE"))
        .statusCode(404);
    ANOTHER
        .post("/assessments/{assessmentId}/support-plans", Case.plan(assessment, "DAY_CARE_CENTRE"))
        .statusCode(404);
    Call.assessor("9.2.2.1./15/I/005")
        .post("/enrolments/{enrolmentId}/assessments", Case.adultAssessment(enrolment))
        .statusCode(404);
    merge(own, client).statusCode(404);
    ANOTHER
        .post(
            "/clients/moves/bulk",
            Map.of(
                "clientIds",
                List.of(client),
                "move",
                Map.of("to", "0025000", "reason", "MOVED_HOME")))
        .statusCode(200);
    logged(client)
        .body(
            "items.findAll{it.refused == 404}.operation",
            contains("ENROL", "GRANT", "WRITE_PLAN", "WRITE_ASSESSMENT", "MERGED", "OFFER_MOVE"));
    logged(own).body("items.operation", contains("MERGED"));
  }

  private static ValidatableResponse merge(String kept, String duplicate) {
    return ANOTHER
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", duplicate))
        .post("/clients/" + kept + "/merge")
        .then();
  }

  @Test
  void theSummarySaysWhoTriedInVain() {
    String client = Case.client(Person.adult());
    read(SOCIAL_SERVICE, "CASE_WORK", "/clients/" + client).statusCode(200);
    read(SOCIAL_SERVICE, "COMPLAINT", "/clients/" + client).statusCode(200);
    read(ANOTHER, "CASE_WORK", "/clients/" + client).statusCode(404);
    SOCIAL_SERVICE
        .read("/clients/" + client + "/access-log/summary")
        .statusCode(200)
        .body("items.organisation", contains(Programme.BAUSKA, Programme.DOBELE))
        .body("items.count", contains(0, 2))
        .body("items.refused", contains(1, 0))
        .body("items[1].purposes", contains("CASE_WORK", "COMPLAINT"));
    ANOTHER.read("/clients/" + client + "/access-log/summary").statusCode(404);
    Case.REGION.read("/clients/" + client + "/access-log/summary").statusCode(403);
    logged(client)
        .body("items.findAll{it.operation == 'READ_ACCESS_LOG'}.refused", contains(404, 403));
  }

  @Test
  void aSearchThatFindsSomebodyElsewhereOnlyIsToldToTheOwnersLogAlone() {
    Form person = Person.adult();
    String client = Case.client(person);
    ANOTHER
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("personalCode", person.get("personalCode")))
        .post("/clients/search")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                logged(client)
                    .body("items.operation", contains("SEARCH_ELSEWHERE"))
                    .body("items.refused", contains(404))
                    .body("items.organisation", contains(Programme.BAUSKA)));
  }

  @Test
  void whatIsNobodysRecordIsLoggedNowhereAndWithoutATokenNobodyAsks() {
    String client = Case.client(Person.adult());
    read(ANOTHER, "CASE_WORK", "/clients/" + UUID.randomUUID()).statusCode(404);
    read(ANOTHER, "CASE_WORK", "/clients/nonsense").statusCode(404);
    read(Call.NOBODY, "CASE_WORK", "/clients/" + client).statusCode(401);
    logged(client).body("items", hasSize(0));
  }

  private static ValidatableResponse read(Call caller, String purpose, String path) {
    return caller.request().header("Access-Purpose", purpose).get(path).then();
  }

  private static ValidatableResponse logged(String client) {
    return Call.AUDITOR.read("/clients/" + client + "/access-log").statusCode(200);
  }
}
