package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the way of a claim is told at once, before anything is done. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClaimCheckTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void aClaimThatIsInOrderPasses() {
    String report = all.reported("2");
    check("'reportIds':['%s']", report)
        .then()
        .statusCode(200)
        .body("passed", equalTo(true))
        .body("findings", empty());
  }

  @Test
  void whatIsCheckedIsNotTaken() {
    String report = all.reported("2");
    check("'reportIds':['%s']", report).then().statusCode(200);
    all.claim(report).then().statusCode(201);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    String claimed = all.reported("1");
    all.claim(claimed).then().statusCode(201);
    String outside =
        all.report(all.grant(), "2021-02-15", "2").then().statusCode(201).extract().path("id");
    String unpriced =
        new Compensated(
                all.number(),
                all.projectId(),
                all.municipality(),
                Programme.unit(),
                all.registration())
            .reported("1");
    check("'reportIds':['%s','%s','%s'],'justification':'No.'", claimed, outside, unpriced)
        .then()
        .statusCode(200)
        .body("passed", equalTo(false))
        .body("findings.code", hasItems("FND-0167", "FND-0033", "FND-0032", "FND-0030"))
        .body(
            "findings.findAll { it.severity == 'ERROR' }.pointer",
            containsInAnyOrder("/justification", "/reportIds", "/reportIds", "/reportIds"));
  }

  @Test
  void whatIsAboveTheContractIsAnErrorAndMostOfItAWarning() {
    Compensated small = Compensated.of("100.00");
    String fits = small.reported("5");
    String more = small.reported("1");
    checkOf(small, "'reportIds':['%s']", fits)
        .then()
        .body("passed", equalTo(true))
        .body("findings.code", containsInAnyOrder("FND-0322", "FND-0320"));
    checkOf(small, "'reportIds':['%s','%s']", fits, more)
        .then()
        .body("passed", equalTo(false))
        .body("findings.code", hasItem("FND-0034"));
  }

  @Test
  void servicesOfThePeriodInNoClaimAreAWarning() {
    String report = all.reported("2");
    String forgotten = all.reported("3");
    check("'reportIds':['%s']", report)
        .then()
        .body("passed", equalTo(true))
        .body("findings.code", contains("FND-0320"))
        .body("findings[0].severity", equalTo("WARNING"))
        .body("findings[0].conflicts", contains(forgotten));
  }

  @Test
  void anotherClaimOfThePeriodIsAWarning() {
    String earlier = all.drafted("1");
    String report = all.reported("2");
    check("'reportIds':['%s']", report)
        .then()
        .body("passed", equalTo(true))
        .body("findings.code", contains("FND-0323"))
        .body("findings[0].conflicts", contains(earlier));
  }

  @Test
  void aRateThatChangesWithinThePeriodIsAWarning() {
    Programme.rate(Compensated.SERVICE, all.unit(), "21.00", "2021-03-10");
    check("'reportIds':['%s']", all.reported("2"))
        .then()
        .body("passed", equalTo(true))
        .body("findings.code", hasItem("FND-0321"));
  }

  @Test
  void whatIsNotKnownIsAnErrorAmongTheOthers() {
    check("'reportIds':['%s'],'justification':'No.'", UUID.randomUUID())
        .then()
        .statusCode(200)
        .body("findings.code", containsInAnyOrder("FND-0167", "KIT-0410"));
  }

  @Test
  void anAdvanceIsCheckedToo() {
    check("'kind':'ADVANCE','amount':{'amount':'10.00'}")
        .then()
        .statusCode(200)
        .body("passed", equalTo(false))
        .body("findings.code", hasItems("FND-0041", "FND-0168"));
  }

  @Test
  void whatBecameKnownSinceTheDraftStandsInTheWayOfHandingItIn() {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "2").then().statusCode(201).extract().path("id");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    checkOfClaim(claim).then().body("passed", equalTo(true));
    Told.revoked(grant, "2021-03-01");
    checkOfClaim(claim)
        .then()
        .statusCode(200)
        .body("passed", equalTo(false))
        .body("findings.code", contains("FND-0090"));
    all.submit(claim).then().statusCode(409).body("code", equalTo("FND-0090"));
  }

  @Test
  void ofAClaimThatIsWithdrawnNothingIsAsked() {
    String claim = all.drafted("1");
    all.reported("1");
    checkOfClaim(claim).then().body("findings.code", not(empty()));
    all.withdraw(claim).then().statusCode(200);
    checkOfClaim(claim).then().body("findings", empty());
  }

  @Test
  void anotherMunicipalityChecksNothingOfIt() {
    String claim = all.drafted("1");
    Call.as("MUNICIPALITY", Programme.municipality())
        .post("/claims/" + claim + "/check", "")
        .then()
        .statusCode(404);
    Call.as("REGION", Programme.number(Programme.PILOTS))
        .post("/claims/" + claim + "/check", "")
        .then()
        .statusCode(404);
    Call.nobody().post("/claims/" + claim + "/check", "").then().statusCode(401);
    Call.as("PROVIDER", "40003032949")
        .post("/claims/" + claim + "/check", "")
        .then()
        .statusCode(403);
  }

  private Response check(String named, Object... values) {
    return checkOf(all, named, values);
  }

  private static Response checkOf(Compensated whose, String named, Object... values) {
    return whose
        .regionCalls()
        .post(
            "/claims/check",
            "{'projectNumber':'%s','periodFrom':'2021-03-01','periodTo':'2021-03-31',%s}",
            whose.number(),
            named.formatted(values));
  }

  private Response checkOfClaim(String claim) {
    return all.regionCalls().post("/claims/" + claim + "/check", "");
  }
}
