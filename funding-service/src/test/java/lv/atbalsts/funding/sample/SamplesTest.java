package lv.atbalsts.funding.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class SamplesTest {

  private static final String DOCUMENTS =
      "'askedOn':'2021-04-14','documents':'Time sheets and proofs of payment.'";

  private Compensated all;
  private String claim;

  /** Lines of 20, 40, 60 and 80 euro. */
  @BeforeEach
  void aClaimOfFourLinesIsHandedIn() {
    all = Compensated.of("1000.00");
    claim =
        all.claim(all.reported("1"), all.reported("2"), all.reported("3"), all.reported("4"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    all.submit(claim).then().statusCode(200);
  }

  @Test
  void theHighestAmountsAndSomeByChanceAreAskedFor() {
    draw("'size':3,'riskShare':60")
        .then()
        .statusCode(201)
        .body("seed", notNullValue())
        .body("lines.way", containsInAnyOrder("RISK", "RISK", "RANDOM"))
        .body("status", equalTo("OPEN"));
    List<String> byRisk =
        Call.as("CFLA")
            .get("/claims/" + claim + "/samples")
            .path("items[0].lines.findAll { it.way == 'RISK' }.lineId");
    List<String> highest =
        Call.as("CFLA").get("/claims/" + claim).path("lines.findAll { it.units >= 3 }.id");
    assertEquals(highest.stream().sorted().toList(), byRisk.stream().sorted().toList());
  }

  @Test
  void theSameSeedDrawsTheSameLines() {
    List<String> first = draw("'share':50,'riskShare':0,'seed':4711").path("lines.lineId");
    withdraw(sample()).then().statusCode(200);
    draw("'share':50,'riskShare':0,'seed':4711")
        .then()
        .statusCode(201)
        .body("lines.lineId", equalTo(first));
  }

  @Test
  void thereIsOneUntilItIsWithdrawn() {
    String first = draw("'size':1").then().statusCode(201).extract().path("id");
    draw("'size':1")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0292"))
        .body("conflicts", contains(first));
    withdraw(first)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawnBy", equalTo("cfla-anna"));
    withdraw(first).then().statusCode(409);
    draw("'size':1").then().statusCode(201);
  }

  @Test
  void ofFourAtTheSameMomentOneIsDrawn() {
    assertEquals(List.of(201, 409, 409, 409), Race.statuses(4, each -> draw("'size':1")));
  }

  @Test
  void theTermRunsFromTheDayOfTheDocuments() {
    draw("'size':1").then().statusCode(201);
    received(sample(), "2021-04-13").then().statusCode(422);
    received(sample(), "2021-04-20")
        .then()
        .statusCode(200)
        .body("status", equalTo("RECEIVED"))
        .body("receivedOn", equalTo("2021-04-20"));
    Call.as("CFLA").get("/claims/" + claim).then().body("dueOn", equalTo("2021-05-19"));
    received(sample(), "2021-04-21").then().statusCode(409);
    draw("'size':1").then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'size':1,'share':10",
        "'riskShare':50",
      })
  void shareOrSizeIsNamed(String size) {
    draw(size).then().statusCode(422).body("errors.code", contains("FND-0294"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'size':0",
        "'size':-1",
        "'share':0",
        "'share':100.01",
        "'share':0.001",
        "'size':1,'riskShare':101",
        "'size':1,'seed':-1"
      })
  void whatIsOutOfBoundsIsRefused(String size) {
    draw(size).then().statusCode(400);
  }

  @Test
  void moreThanThereAreAreAll() {
    draw("'size':100").then().statusCode(201).body("lines", hasSize(4));
  }

  @Test
  void whatIsDecidedOrNotHandedInIsNotSampled() {
    Compensated.decide(claim, "200.00", "0.00", "0.00").then().statusCode(200);
    draw("'size':1").then().statusCode(409).body("code", equalTo("FND-0291"));
    claim = all.drafted("1");
    draw("'size':1").then().statusCode(409).body("code", equalTo("FND-0291"));
  }

  @Test
  void oneOfAClaimThatWasDecidedSinceIsWithdrawn() {
    draw("'size':1").then().statusCode(201);
    Compensated.decide(claim, "200.00", "0.00", "0.00").then().statusCode(200);
    withdraw(sample()).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void theClaimantSeesItAndNoOtherRegionDoes() {
    draw("'size':1").then().statusCode(201);
    String path = "/claims/" + claim + "/samples";
    all.regionCalls().get(path).then().statusCode(200).body("items.lines.flatten()", hasSize(1));
    Call.as("REGION", Programme.number(Programme.PILOTS)).get(path).then().statusCode(404);
    all.municipalityCalls().get(path).then().statusCode(404);
    Call.as("PROVIDER", "90000054572").get(path).then().statusCode(403);
    Call.nobody().get(path).then().statusCode(401);
    all.regionCalls().post(path, "{'size':1,%s}".formatted(DOCUMENTS)).then().statusCode(403);
  }

  @Test
  void aMunicipalitysClaimIsItsRegionsToLookAt() {
    claim = all.reviewedOfMunicipality(all.reported("1"));
    draw("'size':1").then().statusCode(403);
  }

  private Response draw(String size) {
    return Call.as("CFLA", "anna")
        .post("/claims/" + claim + "/samples", "{%s,%s}".formatted(size, DOCUMENTS));
  }

  private String sample() {
    return Call.as("CFLA").get("/claims/" + claim + "/samples").path("items[-1].id");
  }

  private Response withdraw(String sample) {
    return Call.as("CFLA", "anna")
        .post("/claims/" + claim + "/samples/" + sample + "/withdrawal", "{'reason':'Too many.'}");
  }

  private Response received(String sample, String on) {
    return Call.as("CFLA", "anna")
        .post("/claims/" + claim + "/samples/" + sample + "/documents", "{'receivedOn':'%s'}", on);
  }
}
