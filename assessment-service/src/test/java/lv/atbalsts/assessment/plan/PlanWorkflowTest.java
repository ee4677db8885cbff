package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanWorkflowTest {

  /** What each status allows: the status that a verb leads to, or none where it is refused. */
  private static final Map<String, Map<String, String>> ALLOWED =
      Map.of(
          "DRAFT",
              Map.of("", "DRAFT", "agreement", "ACTIVE", "entered-in-error", "ENTERED_IN_ERROR"),
          "ACTIVE",
              Map.of(
                  "revision", "ACTIVE",
                  "reviews", "ACTIVE",
                  "end", "ENDED",
                  "entered-in-error", "ENTERED_IN_ERROR"),
          "SUPERSEDED", Map.of("reviews", "SUPERSEDED"),
          "ENDED",
              Map.of(
                  "reviews", "ENDED",
                  "correction", "ACTIVE",
                  "entered-in-error", "ENTERED_IN_ERROR"),
          "ENTERED_IN_ERROR", Map.of());

  private static final Map<String, List<String>> SUCCESSORS =
      Map.of(
          "DRAFT", List.of("ACTIVE", "DRAFT", "ENTERED_IN_ERROR"),
          "ACTIVE", List.of("ENDED", "ENTERED_IN_ERROR", "SUPERSEDED"),
          "SUPERSEDED", List.of(),
          "ENDED", List.of("ENTERED_IN_ERROR"),
          "ENTERED_IN_ERROR", List.of());

  private static final Map<String, String> TO =
      Map.of(
          "", "DRAFT",
          "agreement", "ACTIVE",
          "revision", "ACTIVE",
          "reviews", "ACTIVE",
          "end", "ENDED",
          "correction", "ACTIVE",
          "entered-in-error", "ENTERED_IN_ERROR");

  static Stream<Arguments> moves() {
    return ALLOWED.keySet().stream()
        .flatMap(status -> TO.keySet().stream().map(verb -> Arguments.of(status, verb)));
  }

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyStatusAllowsItsOwnMovesOnly(String status, String verb) {
    String plan = PlanCase.in(status);
    Form form = Case.plan(entry(plan).extract().path("plan.assessmentId"), "HOME_CARE");
    ValidatableResponse answer =
        PlanCase.tell(SOCIAL_SERVICE, plan, verb, PlanCase.VERBS.get(verb), form);
    String next = ALLOWED.get(status).get(verb);
    if (next == null) {
      answer
          .statusCode(409)
          .body("from", equalTo(status))
          .body("to", equalTo(TO.get(verb)))
          .body("allowed", equalTo(SUCCESSORS.get(status)));
    }
    entry(plan).body("plan.status", equalTo(next == null ? status : next));
  }

  @Test
  void aDraftIsWrittenAnewByWhoKnowsItsLastVersion() {
    Form form = PlanCase.plain();
    String plan = Case.planned(form, "PERSON", "DRAFT");
    String read = entry(plan).extract().header("ETag");
    Form longer = form.with("lines", List.of(Case.line("HOME_CARE"), Case.line("RESPITE")));
    SOCIAL_SERVICE
        .request()
        .contentType("application/json")
        .body(longer.with("assessmentId", null))
        .put("/support-plans/" + plan)
        .then()
        .statusCode(428);
    ValidatableResponse changed =
        PlanCase.rewrite(ASSESSOR, plan, read, longer)
            .statusCode(200)
            .body("lines.serviceType", contains("HOME_CARE", "RESPITE"));
    PlanCase.rewrite(SOCIAL_SERVICE, plan, read, form).statusCode(412);
    entry(plan)
        .header("ETag", changed.extract().header("ETag"))
        .body("plan.lines.serviceType", contains("HOME_CARE", "RESPITE"));
  }

  @Test
  void aDraftCannotBecomeSomebodyElsesPlan() {
    String plan = Case.planned(PlanCase.plain(), "PERSON", "DRAFT");
    PlanCase.rewrite(SOCIAL_SERVICE, plan, "*", PlanCase.plain())
        .statusCode(422)
        .body("errors.code", contains("ASM-0247"));
  }

  @Test
  void theVersionBeforeStaysInForceUntilTheRevisionIsAgreed() {
    String first = PlanCase.active(PlanCase.plain().with("goals", List.of(PlanCase.goal("G1"))));
    String second = PlanCase.revised(first);
    entry(first).body("plan.status", equalTo("ACTIVE"));
    entry(second)
        .body("plan.status", equalTo("DRAFT"))
        .body("plan.number", equalTo(2))
        .body("plan.lineageId", equalTo(first))
        .body("texts.goals[0].text", equalTo("Gribu dzīvot pats"));
    PlanCase.agree(second, "2020-06-01").body("status", equalTo("ACTIVE"));
    entry(first)
        .body("plan.status", equalTo("SUPERSEDED"))
        .body("plan.inForceUntil", equalTo("2020-05-31"))
        .body("texts.goals[0].text", equalTo("Gribu dzīvot pats"));
    SOCIAL_SERVICE
        .open("/support-plans/" + second + "/versions")
        .statusCode(200)
        .body("items.id", contains(first, second))
        .body("items.number", contains(1, 2))
        .body("items.status", contains("SUPERSEDED", "ACTIVE"));
  }

  @Test
  void asOfAnswersTheVersionThatWasInForceOnTheDay() {
    String first = PlanCase.active(PlanCase.plain());
    String second = PlanCase.revised(first);
    PlanCase.agree(second, "2020-06-01");
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + second + "/end",
            Map.of("endedOn", "2021-06-30", "reason", "GOALS_REACHED"))
        .statusCode(200)
        .body("endReason", equalTo("GOALS_REACHED"));
    for (String any : List.of(first, second)) {
      asOf(any, "2019-05-31").statusCode(404);
      asOf(any, "2019-06-01").statusCode(200).body("plan.id", equalTo(first));
      asOf(any, "2020-05-31").statusCode(200).body("plan.id", equalTo(first));
      asOf(any, "2020-06-01").statusCode(200).body("plan.id", equalTo(second));
      asOf(any, "2021-06-30").statusCode(200).body("plan.id", equalTo(second));
      asOf(any, "2021-07-01").statusCode(404);
      asOf(any, "yesterday").statusCode(400);
    }
  }

  @Test
  void aRevisionIsNotAgreedBeforeTheVersionThatItFollows() {
    String second = PlanCase.revised(PlanCase.active(PlanCase.plain()));
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + second + "/agreement",
            Case.agreement("PERSON").with("agreedOn", "2019-05-31"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0054"));
  }

  @Test
  void aRevisionRestsOnTheNewerAssessmentWhereThePersonIsAssessedAnew() {
    Form form = PlanCase.plain();
    String first = PlanCase.active(form);
    String newer = Assessed.reassessed((String) form.get("assessmentId"));
    String second = PlanCase.revised(first);
    PlanCase.rewrite(ASSESSOR, second, "*", form.with("assessmentId", newer))
        .statusCode(409)
        .body("code", equalTo("ASM-0050"));
    Assessed.approved(newer, "2020-05-10");
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + second + "/agreement",
            Case.agreement("PERSON").with("agreedOn", "2020-05-10"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0054"));
    PlanCase.rewrite(ASSESSOR, second, "*", form.with("assessmentId", newer)).statusCode(200);
    PlanCase.agree(second, "2020-06-01")
        .body("assessmentId", equalTo(newer))
        .body("lineageId", equalTo(first));
  }

  @Test
  void ofEightParallelRevisionsOneIsOpenedAndSevenNameIt() throws SQLException {
    String first = PlanCase.active(PlanCase.plain());
    Race race =
        Race.of(8, () -> SOCIAL_SERVICE.post("/support-plans/" + first + "/revision", Map.of()));
    assertEquals(1, race.answered(201).size());
    String draft = race.answered(201).getFirst().extract().path("id");
    assertEquals(7, race.answered(409).size());
    race.answered(409)
        .forEach(each -> each.body("code", equalTo("ASM-0236")).body("conflicts", contains(draft)));
    assertEquals("1", versions(first, "DRAFT"));
    assertEquals("1", versions(first, "ACTIVE"));
  }

  @Test
  void ofEightParallelAgreementsOneCounts() throws SQLException {
    String first = PlanCase.active(PlanCase.plain());
    String second = PlanCase.revised(first);
    Race race =
        Race.of(
            8,
            () ->
                SOCIAL_SERVICE.post(
                    "/support-plans/" + second + "/agreement", Case.agreement("PERSON")));
    assertEquals(1, race.answered(200).size());
    assertEquals(7, race.answered(409).size());
    assertEquals("1", versions(first, "ACTIVE"));
    assertEquals("1", versions(first, "SUPERSEDED"));
  }

  @Test
  void whenAReviewIsDueIsAgreedOrFollowsFromTheConfiguration() {
    String plan = Case.planned(PlanCase.plain(), "PERSON", "DRAFT");
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/agreement",
            Case.agreement("PERSON").with("how", "E_SIGNATURE").with("reviewDueOn", "2019-06-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0238"));
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/agreement",
            Case.agreement("PERSON").with("how", "E_SIGNATURE").with("reviewDueOn", "2019-12-01"))
        .statusCode(200)
        .body("agreedHow", equalTo("E_SIGNATURE"))
        .body("reviewDueOn", equalTo("2019-12-01"));
    reviewed(plan, Map.of("reviewedOn", "2019-12-02", "outcome", "CONTINUE"))
        .statusCode(201)
        .body("nextDueOn", equalTo("2020-12-02"));
    entry(plan).body("plan.reviewDueOn", equalTo("2020-12-02"));
    reviewed(plan, Map.of("reviewedOn", "2020-12-02", "outcome", "END", "nextDueOn", "2021-12-02"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0248"));
    reviewed(plan, Map.of("reviewedOn", "2019-05-31", "outcome", "CONTINUE"))
        .statusCode(422)
        .body("errors.code", hasItem("ASM-0237"));
    reviewed(plan, Map.of("reviewedOn", "2020-12-02", "outcome", "END")).statusCode(201);
    entry(plan).body("plan.reviewDueOn", nullValue());
    SOCIAL_SERVICE
        .open("/support-plans/" + plan + "/reviews")
        .statusCode(200)
        .body("items.outcome", contains("CONTINUE", "END"));
  }

  @Test
  void whatIsNoLongerInForceGrantsNothingAndMakesRoomForANewPlan() {
    Form form = PlanCase.plain();
    String plan = PlanCase.active(form);
    ASSESSOR
        .post("/assessments/{assessmentId}/support-plans", form)
        .statusCode(409)
        .body("code", equalTo("ASM-0052"));
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/end", PlanCase.VERBS.get("end"))
        .statusCode(200)
        .body("inForceUntil", equalTo("2020-12-31"));
    ASSESSOR
        .post("/assessments/{assessmentId}/support-plans", form)
        .statusCode(201)
        .body("number", equalTo(1));
  }

  private static ValidatableResponse entry(String plan) {
    return PlanCase.read(SOCIAL_SERVICE, plan).statusCode(200);
  }

  private static ValidatableResponse asOf(String plan, String day) {
    return PlanCase.read(SOCIAL_SERVICE, plan + "?as-of=" + day);
  }

  private static ValidatableResponse reviewed(String plan, Map<String, ?> review) {
    return SOCIAL_SERVICE.post("/support-plans/" + plan + "/reviews", review);
  }

  private static String versions(String lineage, String status) throws SQLException {
    return Store.asSuperuser(
        "select count(*) from support_plan where lineage_id = '%s' and status = '%s'"
            .formatted(lineage, status));
  }
}
