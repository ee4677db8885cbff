package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.FhirValidator.assertValid;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan says of the person in words, and the export that carries it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanTextsTest {

  private static final String PLANTED = "Dzērvenāju";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void theTextsAreReadForAPurposeAndTheReadingIsLogged() {
    String client = Case.client(Person.adult());
    String plan = PlanCase.active(told(client));
    SOCIAL_SERVICE.read("/support-plans/" + plan).statusCode(400);
    PlanCase.read(SOCIAL_SERVICE, plan)
        .statusCode(200)
        .body("texts.goals[0].text", equalTo("Gribu dzīvot pats"))
        .body("texts.preferences", equalTo(PLANTED + " pusē"))
        .body("texts.risks", equalTo("Var apmaldīties"))
        .body("texts.emergencyArrangement", equalTo("Zvanīt māsai"))
        .body("texts.mentorName", equalTo("Ilze Mentorliepa"));
    PlanCase.carePlan(SOCIAL_SERVICE, plan).statusCode(200);
    SOCIAL_SERVICE
        .read("/clients/" + client + "/access-log")
        .statusCode(200)
        .body("items.operation", hasItems("READ_PLAN", "EXPORT"));
  }

  @Test
  void theTextsAreInNoListNoAnswerNoEventAndSealedInTheTable() throws SQLException {
    Form form = told(Case.client(Person.adult()));
    String plan =
        SOCIAL_SERVICE
            .post("/assessments/{assessmentId}/support-plans", form)
            .statusCode(201)
            .body(not(containsString(PLANTED)))
            .body(not(containsString("Mentorliepa")))
            .extract()
            .path("id");
    PlanCase.agree(plan, "2019-06-01").body(not(containsString(PLANTED)));
    SOCIAL_SERVICE
        .open("/support-plans/" + plan + "/versions")
        .body("items.id", contains(plan))
        .body(not(containsString(PLANTED)));
    for (String table : List.of("support_plan", "plan_line", "outbox")) {
      for (String secret : List.of(PLANTED, "Mentorliepa", "Gribu")) {
        assertEquals(
            "0",
            Store.asSuperuser(
                "select count(*) from %s t where t::text like '%%%s%%' or t::text like '%%' || encode('%s'::bytea, 'hex') || '%%'"
                    .formatted(table, secret, secret)));
      }
    }
  }

  @Test
  void textsThatAreMovedToAnotherPlanDoNotOpen() throws SQLException {
    String mine = Case.planned(told(Case.client(Person.adult())), "PERSON", "DRAFT");
    String theirs = Case.planned(told(Case.client(Person.adult())), "PERSON", "DRAFT");
    assertEquals(
        1,
        Store.change(
            "update support_plan set texts = (select texts from support_plan where id = '%s') where id = '%s'"
                .formatted(theirs, mine)));
    PlanCase.read(SOCIAL_SERVICE, mine).statusCode(500);
    PlanCase.read(SOCIAL_SERVICE, theirs).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,draft",
    "ACTIVE,active",
    "SUPERSEDED,revoked",
    "ENDED,completed",
    "ENTERED_IN_ERROR,entered-in-error"
  })
  void aPlanInEveryStatusIsAValidCarePlan(String status, String fhir) {
    String json =
        PlanCase.carePlan(SOCIAL_SERVICE, PlanCase.in(status))
            .statusCode(200)
            .contentType("application/fhir+json")
            .body("status", equalTo(fhir))
            .extract()
            .asString();
    assertValid(json);
  }

  @Test
  void theCarePlanSaysWhatThePlanDoesAndNamesThePersonByClientRefAlone() {
    String client = Case.client(Person.adult());
    String plan = PlanCase.active(told(client));
    String json = PlanCase.carePlan(ASSESSOR, plan).statusCode(200).extract().asString();
    assertValid(json);
    JsonPath read = JsonPath.from(json);
    JsonPath entry = PlanCase.read(SOCIAL_SERVICE, plan).extract().jsonPath();
    assertEquals(entry.getString("plan.clientRef"), read.getString("subject.identifier.value"));
    assertEquals("Individuālais atbalsta plāns", read.getString("title"));
    assertEquals("2019-06-01", read.getString("period.start"));
    assertEquals(List.of("G1"), read.getList("contained.id"));
    assertEquals("Gribu dzīvot pats", read.getString("contained[0].description.text"));
    assertEquals("SM-008", read.getString("contributor[0].identifier.value"));
    String detail = "activity[0].detail.";
    assertEquals("DAY_CARE_CENTRE", read.getString(detail + "code.coding[0].code"));
    assertEquals("12.0", read.getString(detail + "quantity.value"));
    assertEquals("DAY", read.getString(detail + "quantity.unit"));
    assertEquals("mo", read.getString(detail + "scheduledTiming.repeat.periodUnit"));
    assertEquals(
        "2019-07-22", read.getString(detail + "scheduledTiming.repeat.boundsPeriod.start"));
    assertEquals("#G1", read.getString(detail + "goal[0].reference"));
    for (String secret : List.of("Anna", "Paraudziņa", "Mentorliepa", client)) {
      assertEquals(-1, json.indexOf(secret), secret);
    }
  }

  /** A plan of a person with everything in words. */
  private static Form told(String client) {
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    return Form.of(
        "assessmentId",
        assessment,
        "goals",
        List.of(PlanCase.goal("G1")),
        "preferences",
        PLANTED + " pusē",
        "risks",
        "Var apmaldīties",
        "emergencyArrangement",
        "Zvanīt māsai",
        "lines",
        List.of(PlanCase.line("DAY_CARE_CENTRE", "23.86", "2019-12-31").with("goal", "G1")),
        "preparation",
        Map.of(
            "terms",
            PlanCase.terms("SM-008").with("basis", "LEFT_INSTITUTION"),
            "mentorName",
            "Ilze Mentorliepa"));
  }
}
