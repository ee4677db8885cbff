package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class AssessmentTest {

  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into assessment%'";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void ofEightParallelAssessmentsOneIsMadeAndSevenNameIt() throws Exception {
    Form form = adult();
    Callable<ValidatableResponse> post =
        () -> ASSESSOR.post("/enrolments/{enrolmentId}/assessments", form);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<ValidatableResponse> answers =
          threads.invokeAll(Collections.nCopies(8, post)).stream()
              .map(AssessmentTest::answer)
              .toList();
      List<String> made =
          answers.stream().filter(each -> status(each) == 201).map(AssessmentTest::id).toList();
      assertEquals(1, made.size());
      answers.stream()
          .filter(each -> status(each) != 201)
          .forEach(
              each ->
                  each.statusCode(409)
                      .body("code", equalTo("ASM-0034"))
                      .body("conflicts", contains(made.getFirst())));
    }
  }

  @Test
  void whoeverIsFirstWithoutHoldingTheClientIsNamedToo() throws Exception {
    String other = Case.assessed(adult(), "DRAFT");
    Form form = adult();
    String enrolment = "'" + form.get("enrolmentId") + "'";
    UUID first = UUID.randomUUID();
    try (Connection database = Store.asSuperuser();
        Statement statement = database.createStatement();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      database.setAutoCommit(false);
      statement.execute(
          "create temporary table copied as select * from assessment where id = '" + other + "'");
      statement.execute(
          "update copied set (id, enrolment_id, client_id) = (select uuid '"
              + first
              + "', id, client_id from enrolment where id = "
              + enrolment
              + ")");
      statement.execute("insert into assessment select * from copied");
      Future<ValidatableResponse> second =
          thread.submit(() -> ASSESSOR.post("/enrolments/{enrolmentId}/assessments", form));
      await().until(() -> !Store.asSuperuser(WAITING).equals("0"));
      database.commit();
      second
          .get()
          .statusCode(409)
          .body("code", equalTo("ASM-0034"))
          .body("conflicts", contains(first.toString()));
    }
  }

  @Test
  void theMethodologysVersionInForceOnTheDayIsTaken() {
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", adult())
        .statusCode(201)
        .body("methodologyVersion", equalTo(2));
    Form early =
        Case.enrolment(Case.client(earlyConsent()), "ADULT_GRT").with("enrolledOn", "2018-12-01");
    String enrolment = Case.SOCIAL_SERVICE.make("/enrolments", early);
    ASSESSOR
        .post(
            "/enrolments/{enrolmentId}/assessments",
            Case.adultAssessment(enrolment).with("assessedOn", "2018-12-31"))
        .statusCode(201)
        .body("methodologyVersion", equalTo(1));
  }

  @Test
  void theTeamNeedsEveryProfessionOfTheMethodology() {
    String enrolment = Case.enrolled(Person.child(), "CHILD_FT");
    ASSESSOR
        .post(
            "/enrolments/{enrolmentId}/assessments",
            Case.assessment(enrolment, "SAMPLE_CHILD_FT", "SOCIAL_WORKER", "ASTROLOGER"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0032", "ASM-0032", "ASM-0033"));
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", Case.childAssessment(enrolment))
        .statusCode(201);
  }

  @Test
  void anotherGroupsOrAnUnknownMethodologyIsRefused() {
    Form form = adult();
    ASSESSOR
        .post(
            "/enrolments/{enrolmentId}/assessments",
            form.with("methodologyCode", "SAMPLE_CHILD_FT"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0031"));
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", form.with("methodologyCode", "NONE"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0030"));
    ASSESSOR
        .post("/enrolments/{enrolmentId}/assessments", form.with("assessedOn", "2019-03-14"))
        .statusCode(422)
        .body("errors.code", hasItem("ASM-0036"));
  }

  @Test
  void whoMadeAnAssessmentCannotApproveIt() throws Exception {
    String id = Case.assessed(adult(), "SUBMITTED");
    try (Connection database = Store.asSuperuser();
        PreparedStatement update =
            database.prepareStatement(
                "update assessment set author = 'region-"
                    + Programme.ZEMGALE
                    + "' where id = ?::uuid")) {
      update.setString(1, id);
      assertEquals(1, update.executeUpdate());
    }
    REGION
        .post("/assessments/" + id + "/approval", Map.of())
        .statusCode(422)
        .body("code", equalTo("ASM-0035"));
  }

  @Test
  void anotherRegionsAssessorDoesNotFindTheEnrolment() {
    Call.assessor("9.2.2.1./15/I/005")
        .post("/enrolments/{enrolmentId}/assessments", adult())
        .statusCode(404);
  }

  @Test
  void theAnswersAreReadForAPurposeOnly() {
    String id = Case.assessed(adult(), "DRAFT");
    ASSESSOR.read("/assessments/" + id).statusCode(400);
    ASSESSOR
        .request()
        .header("Access-Purpose", "NEEDS_ASSESSMENT")
        .get("/assessments/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("answers.A1_TYPE", equalTo("2"))
        .body("result.score", equalTo(2))
        .body("result.supportLevel", equalTo("L1"))
        .body("warnings", empty());
  }

  private static Form adult() {
    return Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT"));
  }

  private static Form earlyConsent() {
    return Person.adult()
        .with(
            "consents",
            List.of(Map.of("purpose", "PROGRAMME", "givenBy", "PERSON", "givenOn", "2018-11-01")));
  }

  private static ValidatableResponse answer(Future<ValidatableResponse> future) {
    try {
      return future.get();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private static int status(ValidatableResponse response) {
    return response.extract().statusCode();
  }

  private static String id(ValidatableResponse response) {
    return response.extract().path("id");
  }
}
