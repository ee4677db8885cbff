package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality claims from its region, the region from CFLA. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class TwoLevelsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.unshared("1000.00");
  }

  @Test
  void aMunicipalityClaimsFromItsRegion() {
    String report = all.reported("5");
    String claim =
        all.claimOfMunicipality(report)
            .then()
            .statusCode(201)
            .body("level", equalTo("MUNICIPALITY"))
            .body("declared.amount", equalTo("100.00"))
            .body("euShare", nullValue())
            .body("lines.size()", equalTo(1))
            .extract()
            .path("id");
    all.municipalityCalls().get("/claims").then().body("items.id", contains(claim));
    all.regionCalls().get("/claims/" + claim).then().statusCode(200);
    Call.as("MUNICIPALITY", Programme.municipality())
        .get("/claims/" + claim)
        .then()
        .statusCode(404);
    Call.as("REGION", Programme.number("9.2.2.1")).get("/claims/" + claim).then().statusCode(404);
    all.submit(claim).then().statusCode(403);
  }

  @Test
  void whatTheRegionCertifiedGoesToCfla() {
    String kept = all.reported("2");
    String deducted = all.reported("3");
    String direct = all.reported("1");
    String claim = all.reviewedOfMunicipality(kept, deducted);
    all.decideOfMunicipality(claim, "40.00", "60.00", all.lineOf(deducted))
        .then()
        .statusCode(200)
        .body("status", equalTo("PARTLY_APPROVED"));
    all.draft(all.regionCalls(), "'claimIds':['%s'],'reportIds':['%s']", claim, direct)
        .then()
        .statusCode(201)
        .body("level", equalTo("REGION"))
        .body("declared.amount", equalTo("60.00"))
        .body("euShare.amount", equalTo("51.00"))
        .body("lines.amount.amount", containsInAnyOrder("40.00", "20.00"));
    all.claim(deducted)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0165"))
        .body("conflicts", contains(claim));
    all.claimOfMunicipality(deducted).then().statusCode(201);
  }

  @Test
  void whatTheRegionHasNotDecidedOnIsNotClaimedOn() {
    String report = all.reported("5");
    String claim = all.reviewedOfMunicipality(report);
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0165"));
    all.decideOfMunicipality(claim, "0.00", "100.00", all.lineOf(report))
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0165"));
  }

  @Test
  void ofAMunicipalitysClaimTheRegionSaysByLineWhatItDeducts() {
    String report = all.reported("5");
    String claim = all.reviewedOfMunicipality(report);
    all.decideOfMunicipality(claim, "60.00", "40.00", "")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0164"));
  }

  @Test
  void aWithdrawnClaimOfAMunicipalityLeavesItsDeliveriesToTheRegion() {
    String report = all.reported("5");
    String claim = all.claimOfMunicipality(report).then().statusCode(201).extract().path("id");
    all.municipalityCalls()
        .post("/claims/" + claim + "/withdrawal", "{'reason':'The region claims it.'}")
        .then()
        .statusCode(200);
    all.claim(report).then().statusCode(201);
    all.claimOfMunicipality(report).then().statusCode(409).body("code", equalTo("FND-0033"));
  }

  @Test
  void aDeliveryIsInOneClaimOfAMunicipality() {
    String report = all.reported("5");
    assertEquals(
        List.of(201, 409, 409, 409), Race.statuses(4, each -> all.claimOfMunicipality(report)));
  }

  @Test
  void aRegionAndAMunicipalityDoNotClaimTheSameAtTheSameMoment() {
    String report = all.reported("5");
    assertEquals(
        List.of(201, 409),
        Race.statuses(2, each -> each == 0 ? all.claim(report) : all.claimOfMunicipality(report)));
  }

  @Test
  void aRegionPaysWhatItCertifiedAndCflaDoesNot() {
    String claim = all.reviewedOfMunicipality(all.reported("5"));
    all.decideOfMunicipality(claim, "100.00", "0.00", "").then().statusCode(200);
    Compensated.pay(claim, "100.00", "MU-" + UUID.randomUUID()).then().statusCode(403);
    all.regionCalls()
        .post(
            "/claims/" + claim + "/payments",
            "{'paid':{'amount':'100.00'},'paidOn':'2021-05-14','reference':'%s'}",
            "MU-" + UUID.randomUUID())
        .then()
        .statusCode(201);
    Compensated.close(claim).then().statusCode(403);
    all.regionCalls()
        .post("/claims/" + claim + "/closure", "")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
  }

  @Test
  void whatIsOfAMunicipalityThatIsNoPartnerIsNotFound() {
    Call.as("MUNICIPALITY", Programme.municipality())
        .post(
            "/claims",
            """
            {'projectNumber':'%s','reportIds':['%s'],
             'periodFrom':'2021-03-01','periodTo':'2021-03-31'}
            """,
            all.number(),
            all.reported("1"))
        .then()
        .statusCode(404);
  }
}
