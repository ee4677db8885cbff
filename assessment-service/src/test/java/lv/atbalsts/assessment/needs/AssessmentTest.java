package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class AssessmentTest {

  static Stream<Arguments> moves() {
    return Stream.of(
        Arguments.of("DRAFT", "submission", 200, null),
        Arguments.of("DRAFT", "approval", 409, List.of("SUBMITTED")),
        Arguments.of("SUBMITTED", "submission", 409, List.of("APPROVED")),
        Arguments.of("SUBMITTED", "approval", 200, null),
        Arguments.of("APPROVED", "submission", 409, List.of()),
        Arguments.of("APPROVED", "approval", 409, List.of()));
  }

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyStatusAllowsItsOwnMovesOnly(
      String status, String verb, int answer, List<String> allowed) {
    String id = Case.assessed(adult(), status);
    Call caller = verb.equals("approval") ? REGION : ASSESSOR;
    ValidatableResponse response =
        caller.post("/assessments/" + id + "/" + verb, Map.of()).statusCode(answer);
    if (allowed != null) {
      response
          .body("code", equalTo("KIT-0409"))
          .body("from", equalTo(status))
          .body("allowed", equalTo(allowed));
    }
  }

  @Test
  void ofEightParallelAssessmentsOneIsMadeAndSevenNameIt() throws Exception {
    Form form = adult();
    Callable<ValidatableResponse> post = () -> ASSESSOR.post("/assessments", form);
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
  void theMethodologysVersionInForceOnTheDayIsTaken() {
    ASSESSOR.post("/assessments", adult()).statusCode(201).body("methodologyVersion", equalTo(2));
    Form early =
        Case.enrolment(Case.client(earlyConsent()), "ADULT_GRT").with("enrolledOn", "2018-12-01");
    String enrolment = Case.SOCIAL_SERVICE.make("/enrolments", early);
    ASSESSOR
        .post("/assessments", Case.adultAssessment(enrolment).with("assessedOn", "2018-12-31"))
        .statusCode(201)
        .body("methodologyVersion", equalTo(1));
  }

  @Test
  void theTeamNeedsEveryProfessionOfTheMethodology() {
    String enrolment = Case.enrolled(Person.child(), "CHILD_FT");
    ASSESSOR
        .post(
            "/assessments",
            Case.assessment(enrolment, "SAMPLE_CHILD_FT", "SOCIAL_WORKER", "ASTROLOGER"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0032", "ASM-0032", "ASM-0033"));
    ASSESSOR.post("/assessments", Case.childAssessment(enrolment)).statusCode(201);
  }

  @Test
  void anotherGroupsOrAnUnknownMethodologyIsRefused() {
    Form form = adult();
    ASSESSOR
        .post("/assessments", form.with("methodologyCode", "SAMPLE_CHILD_FT"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0031"));
    ASSESSOR
        .post("/assessments", form.with("methodologyCode", "NONE"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0030"));
    ASSESSOR
        .post("/assessments", form.with("assessedOn", "2019-03-14"))
        .statusCode(422)
        .body("errors.code", hasItem("ASM-0036"));
  }

  @Test
  void whoMadeAnAssessmentCannotApproveIt() throws Exception {
    String id = Case.assessed(adult(), "SUBMITTED");
    try (Connection database =
            DriverManager.getConnection(
                Parts.postgres()
                    .superuserJdbcUrl()
                    .replaceAll("/postgres\\b(?=\\?|$)", "/assessment"));
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
    Call.assessor("9.2.2.1./15/I/005").post("/assessments", adult()).statusCode(404);
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
        .body("answers.A1", equalTo(3));
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
