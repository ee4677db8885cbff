package lv.atbalsts.assessment.imports;

import static lv.atbalsts.assessment.imports.Rows.clientId;
import static lv.atbalsts.assessment.imports.Rows.id;
import static lv.atbalsts.assessment.imports.Rows.key;
import static lv.atbalsts.assessment.imports.Rows.rows;
import static lv.atbalsts.assessment.imports.Rows.submitted;
import static lv.atbalsts.assessment.imports.Rows.worked;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans that are agreed already, with all they say. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanImportTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aPlanComesInWithAllThatItSays() {
    Form person = approved();
    String job =
        id(
            worked("/support-plans/imports", budgeted(person, "5000.00"))
                .body("accepted", equalTo(1)));
    String plan = "/support-plans/" + rows(job, "ACCEPTED").extract().path("items[0].id");
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .get(plan)
        .then()
        .statusCode(200)
        .body("plan.status", equalTo("ACTIVE"))
        .body("texts.goals.text", contains("Gribu dzīvot pats"))
        .body("texts.preferences", equalTo("rīti"))
        .body("plan.financing", equalTo("INDIVIDUAL_BUDGET"));
    SOCIAL_SERVICE
        .open(plan + "/budget")
        .body("amount.amount", equalTo("5000.00"))
        .body("planned.amount", equalTo("4800.00"));
  }

  @Test
  void nothingIsKeptOfAPlanThatIsRefused() throws SQLException {
    Form person = approved();
    Form dear = budgeted(person, "4799.99");
    Form early =
        budgeted(person, "5000.00")
            .with("agreement", Map.of("agreedBy", "PERSON", "agreedOn", "2019-05-01"));
    String job = id(worked("/support-plans/imports", dear, early).body("rejected", equalTo(2)));
    rows(job, "REJECTED").body("items.code", contains("ASM-0233", "ASM-0054"));
    assertEquals("0", kept("support_plan", person));
    assertEquals("0", kept("individual_budget", person));
    worked("/support-plans/imports", budgeted(person, "4800.00")).body("accepted", equalTo(1));
  }

  private static String kept(String table, Form person) throws SQLException {
    return Store.asSuperuser(
        "select count(*) from %s where client_id = '%s'".formatted(table, clientId(person)));
  }

  private static Form approved() {
    Form person = submitted();
    File.worked(
            Case.REGION,
            "/assessment-approvals/imports",
            File.of(key(person).with("approvedOn", "2019-05-10")))
        .body("accepted", equalTo(1));
    return person;
  }

  /** Twelve months of day care for 4800 euros, of a budget. */
  private static Form budgeted(Form person, String amount) {
    Form plan =
        Form.of("goals", List.of(PlanCase.goal("G1")), "preferences", "rīti")
            .with(
                "lines", List.of(PlanCase.once("DAY_CARE_CENTRE", "40.00", 120).with("goal", "G1")))
            .with("financing", "INDIVIDUAL_BUDGET")
            .with("budget", PlanCase.budget(amount));
    return Case.row(person, "ADULT_GRT", "plan", plan).with("agreement", Case.agreement("PERSON"));
  }
}
