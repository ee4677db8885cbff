package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
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
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class BudgetTest {

  /** 12 at 50 EUR: 600 EUR. */
  private static final Form DAY_CARE = PlanCase.once("DAY_CARE_CENTRE", "50.00", 12);

  /** 20 at 20 EUR: 400 EUR. */
  private static final Form HOME_CARE = PlanCase.once("HOME_CARE", "20.00", 20);

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void thePlanMayTakeTheWholeBudgetAndNotACentMore() {
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            PlanCase.budgeted("999.99", DAY_CARE, HOME_CARE))
        .statusCode(422)
        .body("code", equalTo("ASM-0233"))
        .body("limit.amount", equalTo("999.99"))
        .body("used.amount", equalTo("0.00"))
        .body("requested.amount", equalTo("1000.00"))
        .body("remaining.amount", equalTo("999.99"))
        .body("rule", equalTo("9.2.2.2"))
        .body("legalBasis", startsWith("programme documents of 9.2.2.2"));
    String plan =
        ASSESSOR.make(
            "/assessments/{assessmentId}/support-plans",
            PlanCase.budgeted("1000.00", DAY_CARE, HOME_CARE));
    budget(plan)
        .body("amount.amount", equalTo("1000.00"))
        .body("committed.amount", equalTo("1000.00"))
        .body("spent.amount", equalTo("0.00"))
        .body("left.amount", equalTo("1000.00"));
  }

  @Test
  void whatABudgetPaysHasAKnownCostInItsPeriod() {
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            PlanCase.budgeted(
                "0.00", DAY_CARE.with("rate", null), HOME_CARE.with("to", "2020-07-01")))
        .statusCode(422)
        .body("errors.pointer", contains("/budget/amount", "/lines/0/rate", "/lines/1/to"))
        .body("errors.code", contains("ASM-0232", "ASM-0231", "ASM-0230"));
    ASSESSOR
        .post(
            "/assessments/{assessmentId}/support-plans",
            PlanCase.budgeted("1000.00", DAY_CARE).with("budget", null))
        .statusCode(422)
        .body("errors.code", contains("ASM-0228"));
  }

  @Test
  void whatIsSpentAndLeftIsShownAndTakenBackByACounterEntry() {
    String plan = PlanCase.active(PlanCase.budgeted("1000.00", DAY_CARE, HOME_CARE));
    String spending = spend(plan, 0, "600.00").statusCode(201).extract().path("id");
    spend(plan, 1, "400.01")
        .statusCode(409)
        .body("code", equalTo("ASM-0240"))
        .body("limit.amount", equalTo("1000.00"))
        .body("used.amount", equalTo("600.00"))
        .body("requested.amount", equalTo("400.01"))
        .body("remaining.amount", equalTo("400.00"));
    spend(plan, 1, "400.00").statusCode(201);
    budget(plan).body("spent.amount", equalTo("1000.00")).body("left.amount", equalTo("0.00"));
    String path = "/support-plans/" + plan + "/budget/spendings";
    Map<String, String> why = Map.of("reason", "WRONG_AMOUNT");
    String counterEntry =
        SOCIAL_SERVICE
            .post(path + "/" + spending + "/reversal", why)
            .statusCode(201)
            .body("amount.amount", equalTo("-600.00"))
            .body("reverses", equalTo(spending))
            .extract()
            .path("id");
    SOCIAL_SERVICE
        .post(path + "/" + spending + "/reversal", why)
        .statusCode(409)
        .body("code", equalTo("ASM-0243"))
        .body("conflicts", contains(counterEntry));
    SOCIAL_SERVICE
        .post(path + "/" + counterEntry + "/reversal", why)
        .statusCode(409)
        .body("code", equalTo("ASM-0244"));
    budget(plan).body("spent.amount", equalTo("400.00")).body("left.amount", equalTo("600.00"));
    SOCIAL_SERVICE.open(path).statusCode(200).body("items", hasSize(3));
    SOCIAL_SERVICE.open(path + "?limit=2").statusCode(200).body("items", hasSize(2));
  }

  @Test
  void ofTwentyParallelFifthsFiveAreSpent() throws SQLException {
    String plan = PlanCase.active(PlanCase.budgeted("1000.00", DAY_CARE, HOME_CARE));
    String line = line(plan, 0);
    Race race =
        Race.of(20, () -> PlanCase.spend(SOCIAL_SERVICE, plan, PlanCase.spending(line, "200.00")));
    assertEquals(5, race.answered(201).size());
    assertEquals(15, race.answered(409).size());
    race.answered(409).forEach(each -> each.body("remaining.amount", equalTo("0.00")));
    assertEquals(
        "1000.00",
        Store.asSuperuser(
            "select sum(amount) from budget_spending where lineage_id = '%s'".formatted(plan)));
    budget(plan).body("left.amount", equalTo("0.00"));
  }

  @Test
  void theDatabaseTakesNoMoreThanThereIsEither() {
    String plan = PlanCase.active(PlanCase.budgeted("1000.00", DAY_CARE));
    String overspend =
        "update individual_budget set spent = 1000.01 where lineage_id = '%s'".formatted(plan);
    SQLException refused = assertThrows(SQLException.class, () -> Store.change(overspend));
    assertTrue(refused.getMessage().contains("budget_not_overspent"), refused.getMessage());
  }

  @Test
  void aRevisionKeepsTheBudgetAndWhatIsSpentDoesNotComeBack() {
    Form form = PlanCase.budgeted("1000.00", DAY_CARE, HOME_CARE);
    String first = PlanCase.active(form);
    spend(first, 0, "500.00").statusCode(201);
    String second = PlanCase.revised(first);
    PlanCase.rewrite(SOCIAL_SERVICE, second, "*", form.with("budget", PlanCase.budget("2000.00")))
        .statusCode(422)
        .body("code", equalTo("ASM-0234"));
    PlanCase.rewrite(SOCIAL_SERVICE, second, "*", form.with("financing", null).with("budget", null))
        .statusCode(422)
        .body("code", equalTo("ASM-0234"));
    PlanCase.rewrite(
            SOCIAL_SERVICE,
            second,
            "*",
            form.with("lines", List.of(HOME_CARE.with("quantity", 26))))
        .statusCode(422)
        .body("code", equalTo("ASM-0233"))
        .body("used.amount", equalTo("500.00"))
        .body("requested.amount", equalTo("520.00"))
        .body("remaining.amount", equalTo("500.00"));
    PlanCase.rewrite(
            SOCIAL_SERVICE,
            second,
            "*",
            form.with("lines", List.of(HOME_CARE.with("quantity", 25))))
        .statusCode(200);
    PlanCase.agree(second, "2020-01-01");
    budget(second)
        .body("planned.amount", equalTo("500.00"))
        .body("committed.amount", equalTo("1000.00"))
        .body("left.amount", equalTo("500.00"));
    spendOn(second, "2020-02-01").statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({"SUPERSEDED, 2020-05-31, 2020-06-01", "ENDED, 2020-06-30, 2020-07-01"})
  void aBillIsOfTheVersionThatWasInForceOnItsDay(String status, String last, String next) {
    String plan = PlanCase.active(PlanCase.budgeted("1000.00", DAY_CARE));
    spendOn(plan, "2019-06-30").statusCode(422).body("errors.code", contains("ASM-0242"));
    if (status.equals("ENDED")) {
      Form end = Form.of("endedOn", last, "reason", "GOALS_REACHED");
      SOCIAL_SERVICE.post("/support-plans/" + plan + "/end", end).statusCode(200);
    } else {
      String second = PlanCase.revised(plan);
      PlanCase.agree(second, next);
      spendOn(second, last)
          .statusCode(422)
          .body("errors.pointer", contains("/spentOn"))
          .body("errors.code", contains("ASM-0490"));
      spendOn(plan, next).statusCode(422).body("errors.code", contains("ASM-0490"));
      spendOn(second, next).statusCode(201);
    }
    spendOn(plan, last).statusCode(201).body("spentOn", equalTo(last));
    String draft = Case.planned(PlanCase.budgeted("1000.00", DAY_CARE), "PERSON", "DRAFT");
    spendOn(draft, last).statusCode(409).body("code", equalTo("ASM-0235"));
  }

  private static ValidatableResponse spendOn(String plan, String day) {
    Form spending = PlanCase.spending(line(plan, 0), "1.00").with("spentOn", day);
    return PlanCase.spend(SOCIAL_SERVICE, plan, spending);
  }

  @Test
  void moneySpentBetweenIsSeenWhenARevisionIsAgreed() {
    String first = PlanCase.active(PlanCase.budgeted("1000.00", DAY_CARE, HOME_CARE));
    String second = PlanCase.revised(first);
    Form onlyHomeCare =
        PlanCase.budgeted("1000.00", HOME_CARE.with("quantity", 50)).with("assessmentId", null);
    PlanCase.rewrite(SOCIAL_SERVICE, second, "*", onlyHomeCare).statusCode(200);
    spend(first, 0, "0.01").statusCode(201);
    SOCIAL_SERVICE
        .post("/support-plans/" + second + "/agreement", Case.agreement("PERSON"))
        .statusCode(422)
        .body("code", equalTo("ASM-0233"));
    PlanCase.read(SOCIAL_SERVICE, first).body("plan.status", equalTo("ACTIVE"));
  }

  @Test
  void aSpendingIsOnALineInThePeriodAndOfAPlanWithABudget() {
    String plan = PlanCase.active(PlanCase.budgeted("1000.00", DAY_CARE));
    PlanCase.spend(
            SOCIAL_SERVICE,
            plan,
            PlanCase.spending(plan, "0.00")
                .with("spentOn", "2020-07-01")
                .with("documentRef", "320001-00010"))
        .statusCode(422)
        .body("errors.pointer", contains("/lineId", "/amount", "/spentOn", "/documentRef"))
        .body("errors.code", contains("ASM-0241", "ASM-0232", "ASM-0242", "ASM-0227"));
    String without = PlanCase.active(PlanCase.plain());
    spend(without, 0, "1.00").statusCode(409).body("code", equalTo("ASM-0245"));
    SOCIAL_SERVICE.open("/support-plans/" + without + "/budget").statusCode(404);
    Form spending = PlanCase.spending(line(plan, 0), "1.00");
    PlanCase.spend(ASSESSOR, plan, spending).statusCode(403);
    PlanCase.spend(Call.municipality(Programme.BAUSKA), plan, spending).statusCode(404);
  }

  private static ValidatableResponse budget(String plan) {
    return SOCIAL_SERVICE.open("/support-plans/" + plan + "/budget").statusCode(200);
  }

  private static ValidatableResponse spend(String plan, int line, String amount) {
    return PlanCase.spend(SOCIAL_SERVICE, plan, PlanCase.spending(line(plan, line), amount));
  }

  private static String line(String plan, int line) {
    return PlanCase.read(SOCIAL_SERVICE, plan).extract().path("plan.lines[" + line + "].id");
  }
}
