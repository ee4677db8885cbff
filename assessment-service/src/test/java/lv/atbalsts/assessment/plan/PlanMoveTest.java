package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan, its texts and its budget go where the person goes. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanMoveTest {

  /** Bauska since the reform of 2021. */
  private static final String NEW_BAUSKA = "0025000";

  private static final Call RECEIVER = Call.municipality(NEW_BAUSKA);

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void thePlansTextsOpenAndItsBudgetIsSpentWhereThePersonHasARecordAlready() {
    Form person = Person.adult();
    String client = Case.client(person);
    String plan = active(client);
    String known = RECEIVER.make("/clients", person);
    accepted(client, Map.of("mergeInto", known));
    PlanCase.read(SOCIAL_SERVICE, plan).statusCode(404);
    PlanCase.read(RECEIVER, plan)
        .statusCode(200)
        .body("plan.municipality", equalTo(NEW_BAUSKA))
        .body("texts.preferences", equalTo("mazā grupā"));
    PlanCase.spend(RECEIVER, plan, "500.00").statusCode(201);
    PlanCase.spend(RECEIVER, plan, "0.01").statusCode(409);
    RECEIVER
        .open("/support-plans/" + plan + "/budget/spendings")
        .statusCode(200)
        .body("items", hasSize(2));
    RECEIVER.open("/support-plans/" + plan + "/reviews").statusCode(200).body("items", hasSize(1));
  }

  private static String active(String client) {
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    Form form =
        Case.plan(Case.assessed(Case.adultAssessment(enrolment), "APPROVED"), "DAY_CARE_CENTRE")
            .with("lines", List.of(PlanCase.once("DAY_CARE_CENTRE", "50.00", 12)))
            .with("financing", "INDIVIDUAL_BUDGET")
            .with("budget", PlanCase.budget("600.00"))
            .with("preferences", "mazā grupā");
    String plan = PlanCase.active(form);
    PlanCase.spend(SOCIAL_SERVICE, plan, "100.00").statusCode(201);
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/reviews", PlanCase.VERBS.get("reviews"))
        .statusCode(201);
    return plan;
  }

  private static void accepted(String client, Map<String, String> acceptance) {
    String move =
        SOCIAL_SERVICE.make(
            "/clients/" + client + "/moves", Map.of("to", NEW_BAUSKA, "reason", "MOVED_HOME"));
    RECEIVER.post("/moves/" + move + "/acceptance", acceptance).statusCode(200);
  }
}
