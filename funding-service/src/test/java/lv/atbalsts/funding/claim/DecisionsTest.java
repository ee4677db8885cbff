package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DecisionsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void theAmountsSumToTheDeclaredOne() {
    Compensated.decide(all.submitted("5"), "60.00", "20.00", "19.99")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0035"))
        .body("rule", equalTo("FUN-14"))
        .body("limit.amount", equalTo("100.00"))
        .body("requested.amount", equalTo("99.99"));
  }

  @Test
  void aNegativeAmountIsRefused() {
    Compensated.decide(all.submitted("5"), "110.00", "-10.00", "0.00")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/deducted/amount"))
        .body("errors.code", contains("FND-0043"));
  }

  @Test
  void whoChecksDoesNotApprove() {
    decide(all.submitted("5"), "cfla-017", " CFLA-017 ", "2021-05-06", "")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0036"))
        .body("rule", equalTo("FUN-13"));
  }

  @Test
  void aDeductionNeedsAReason() {
    Call.as("CFLA")
        .post(
            "/claims/" + all.submitted("5") + "/decisions",
            """
            {'certified':{'amount':'60.00'},'deducted':{'amount':'40.00'},
             'parked':{'amount':'0.00'},'checkedBy':'a','approvedBy':'b','decidedOn':'2021-05-06'}
            """)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
  }

  @Test
  void aDecisionIsNotBeforeTheSubmissionNorInTheFuture() {
    String claim = all.submitted("5");
    decide(claim, "a", "b", "2021-04-11", "")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0037"));
    decide(claim, "a", "b", "2099-04-11", "")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0040"));
    decide(claim, "a", "b", "2021-04-12", "")
        .then()
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("decision.certified.amount", equalTo("100.00"));
  }

  private static Response decide(
      String claim, String checkedBy, String approvedBy, String on, String reason) {
    return Call.as("CFLA")
        .post(
            "/claims/" + claim + "/decisions",
            """
            {'certified':{'amount':'100.00'},'deducted':{'amount':'0.00'},
             'parked':{'amount':'0.00'},'checkedBy':'%s','approvedBy':'%s','decidedOn':'%s',
             'reason':'%s'}
            """,
            checkedBy,
            approvedBy,
            on,
            reason);
  }
}
