package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    Compensated.decide(all.reviewed("5"), "60.00", "20.00", "19.99")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0035"))
        .body("rule", equalTo("FUN-14"))
        .body("limit.amount", equalTo("100.00"))
        .body("requested.amount", equalTo("99.99"));
  }

  @Test
  void laterTheySumToWhatIsParked() {
    String claim = all.reviewed("5");
    Compensated.decide(claim, "60.00", "10.00", "30.00").then().statusCode(200);
    Compensated.decide(claim, "30.01", "0.00", "0.00")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0035"))
        .body("limit.amount", equalTo("30.00"));
  }

  @Test
  void aNegativeAmountIsRefused() {
    Compensated.decide(all.reviewed("5"), "110.00", "-10.00", "0.00")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/deducted/amount"))
        .body("errors.code", contains("FND-0043"));
  }

  @Test
  void nothingIsDecidedUntilAnotherApproves() {
    String claim = all.reviewed("5");
    String decision = proposed(claim);
    all.regionCalls()
        .get("/claims/" + claim)
        .then()
        .body("status", equalTo("IN_REVIEW"))
        .body("decisions[0].status", equalTo("PROPOSED"))
        .body("decisions[0].checkedBy", equalTo("cfla-anna"));
    Compensated.approve("ilze", claim, decision, "2021-05-06")
        .then()
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("decision.checkedBy", equalTo("cfla-anna"))
        .body("decision.approvedBy", equalTo("cfla-ilze"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "Anna", "ANNA", " anna ", "\u0430nn\u0430", "ａnna"})
  void whoCheckedDoesNotApproveHoweverTheNameIsSpelt(String same) {
    String claim = all.reviewed("5");
    Compensated.approve(same, claim, proposed(claim), "2021-05-06")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0036"))
        .body("rule", equalTo("FUN-13"));
  }

  @Test
  void whoTheyAreIsNotForTheRequestToSay() {
    Call.as("CFLA", "anna")
        .post(
            "/claims/" + all.reviewed("5") + "/decisions",
            """
            {'certified':{'amount':'100.00'},'deducted':{'amount':'0.00'},
             'parked':{'amount':'0.00'},'checkedBy':'a','approvedBy':'b'}
            """)
        .then()
        .statusCode(400);
  }

  @Test
  void oneProposalWaitsAtATimeAndCanBeTakenBack() {
    String claim = all.reviewed("5");
    String first = proposed(claim);
    Compensated.propose("ilze", claim, "0.00", "100.00", "0.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0062"))
        .body("conflicts", contains(first));
    Call.as("CFLA", "ilze")
        .post("/claims/" + claim + "/decisions/" + first + "/withdrawal", "{'reason':'Wrong.'}")
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawnBy", equalTo("cfla-ilze"));
    Compensated.approve("ilze", claim, first, "2021-05-06").then().statusCode(409);
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
  }

  @Test
  void aProposalFallsAwayWithTheClaimThatIsTakenBack() {
    String claim = all.reviewed("5");
    String decision = proposed(claim);
    all.recall(claim).then().statusCode(200);
    all.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    Compensated.approve("ilze", claim, decision, "2021-05-06")
        .then()
        .statusCode(409)
        .body("from", equalTo("WITHDRAWN"));
  }

  @Test
  void twoApprovalsAtTheSameMomentAreOne() {
    String claim = all.reviewed("5");
    String decision = proposed(claim);
    assertEquals(
        List.of(200, 409, 409, 409),
        Race.statuses(4, each -> Compensated.approve("ilze", claim, decision, "2021-05-06")));
  }

  @Test
  void fourProposalsAtTheSameMomentAreOne() {
    String claim = all.reviewed("5");
    assertEquals(
        List.of(201, 409, 409, 409),
        Race.statuses(4, each -> Compensated.propose("anna", claim, "100.00", "0.00", "0.00")));
  }

  @Test
  void anApprovalAndAWithdrawalAtTheSameMomentAreOneOfTheTwo() {
    String claim = all.reviewed("5");
    String decision = proposed(claim);
    assertEquals(
        List.of(200, 409),
        Race.statuses(
            2,
            each ->
                each == 0
                    ? Compensated.approve("ilze", claim, decision, "2021-05-06")
                    : all.recall(claim)));
  }

  @Test
  void whatIsReleasedIsDeductedAndMayBeClaimedAgain() {
    String kept = all.reported("1");
    String released = all.reported("2");
    String claim = all.claim(kept, released).then().statusCode(201).extract().path("id");
    all.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    String line =
        all.regionCalls().get("/service-reports/" + released).then().extract().path("lines[0].id");
    releasing(claim, "39.99", "20.01", line)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0061"));
    String decision =
        releasing(claim, "40.00", "20.00", line).then().statusCode(201).extract().path("id");
    Compensated.approve("ilze", claim, decision, "2021-05-06").then().statusCode(200);
    all.claim(kept).then().statusCode(409);
    all.claim(released)
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("40.00"))
        .body("euShare.amount", equalTo("34.00"));
  }

  @Test
  void aDeductionNeedsAReason() {
    Call.as("CFLA")
        .post(
            "/claims/" + all.reviewed("5") + "/decisions",
            """
            {'certified':{'amount':'60.00'},'deducted':{'amount':'40.00'},
             'parked':{'amount':'0.00'}}
            """)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
  }

  @Test
  void aDecisionIsNotBeforeTheSubmissionNorInTheFuture() {
    String claim = all.reviewed("5");
    String decision = proposed(claim);
    Compensated.approve("ilze", claim, decision, "2021-04-11")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0037"));
    Compensated.approve("ilze", claim, decision, "2099-04-11")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0040"));
    Compensated.approve("ilze", claim, decision, "2021-04-12")
        .then()
        .statusCode(200)
        .body("decision.certified.amount", equalTo("100.00"));
  }

  private static String proposed(String claim) {
    return Compensated.propose("anna", claim, "100.00", "0.00", "0.00")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response releasing(String claim, String deducted, String certified, String line) {
    return Call.as("CFLA", "anna")
        .post(
            "/claims/" + claim + "/decisions",
            """
            {'certified':{'amount':'%s'},'deducted':{'amount':'%s'},'parked':{'amount':'0.00'},
             'releasedLines':['%s'],'reason':'Papers are missing.'}
            """,
            certified,
            deducted,
            line);
  }
}
