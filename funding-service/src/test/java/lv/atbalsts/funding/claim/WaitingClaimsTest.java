package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody is shown the claims that wait for their own word. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WaitingClaimsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.unshared("1000.00");
  }

  @Test
  void aSubmittedClaimWaitsForItsAddresseeToTakeItUp() {
    String claim = all.claimOfMunicipality(all.reported("2")).path("id");
    all.regionCalls("anna").get("/claims/waiting").then().body("items", empty());
    all.municipalityCalls()
        .post("/claims/" + claim + "/submission", "{'submittedOn':'2021-04-12'}")
        .then()
        .statusCode(200);
    all.regionCalls("anna")
        .get("/claims/waiting")
        .then()
        .statusCode(200)
        .body("items.id", contains(claim))
        .body("items[0].waitsFor", equalTo("REVIEW"))
        .body("items[0].since", equalTo("2021-04-12"))
        .body("items[0].declared.amount", equalTo("40.00"));
    all.municipalityCalls().get("/claims/waiting").then().body("items", empty());
    Call.as("REGION", Programme.number(Programme.PILOTS))
        .get("/claims/waiting")
        .then()
        .body("items", empty());
  }

  @Test
  void aProposedDecisionWaitsForAnotherThanItsChecker() {
    String claim = all.reviewedOfMunicipality(all.reported("2"));
    all.regionCalls("anna")
        .get("/claims/waiting")
        .then()
        .body("items.waitsFor", contains("DECISION"));
    all.regionCalls("anna")
        .post(
            "/claims/" + claim + "/decisions",
            "{'certified':{'amount':'40.00'},'deducted':{'amount':'0.00'},'parked':{'amount':'0.00'}}")
        .then()
        .statusCode(201);
    all.regionCalls("anna").get("/claims/waiting").then().body("items", empty());
    all.regionCalls("ilze")
        .get("/claims/waiting?for=APPROVAL")
        .then()
        .body("items.id", contains(claim))
        .body("items[0].waitsFor", equalTo("APPROVAL"));
    all.regionCalls("ilze").get("/claims/waiting?for=REVIEW").then().body("items", empty());
  }

  @Test
  void aQuestionWaitsForTheClaimant() {
    String claim = all.reviewed("2");
    Compensated.ask(claim, "LIMITED").then().statusCode(201);
    all.regionCalls()
        .get("/claims/waiting")
        .then()
        .body("items.id", contains(claim))
        .body("items[0].waitsFor", equalTo("ANSWER"));
    Call.as("CFLA", "anna")
        .get("/claims/waiting?limit=200")
        .then()
        .body("items.id", not(hasItem(claim)));
  }

  @Test
  void whoMayNotDecideIsNotShown() {
    Call.nobody().get("/claims/waiting").then().statusCode(401);
    Call.as("PROVIDER", "40003032949").get("/claims/waiting").then().statusCode(403);
  }
}
