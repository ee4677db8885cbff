package lv.atbalsts.funding.claimplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.params.provider.CsvSource;

/** What a project plans to claim, beside what it claimed. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClaimPlansTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void theFourAreTheContractsTotal() {
    all.submitted("5");
    plan("2021-04-30", "700.00", "100.00", "99.99")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0272"))
        .body("rule", equalTo("FUN-11"))
        .body("used.amount", equalTo("100.00"))
        .body("difference.amount", equalTo("0.01"));
    plan("2021-04-30", "700.01", "100.00", "100.00")
        .then()
        .statusCode(422)
        .body("difference.amount", equalTo("-0.01"));
    plan("2021-04-30", "700.00", "100.00", "100.00")
        .then()
        .statusCode(201)
        .body("version", equalTo(1))
        .body("submitted.amount", equalTo("100.00"))
        .body("contractTotal.amount", equalTo("1000.00"));
  }

  @Test
  void whatIsSubmittedIsCountedAsOfThePlansDay() {
    all.submitted("5");
    plan("2021-04-11", "1000.00", "0.00", "0.00").then().statusCode(201);
    plan("2021-04-12", "900.00", "0.00", "0.00").then().statusCode(201);
  }

  @Test
  void aDraftOrAClaimThatWasTakenBackIsNotSubmitted() {
    all.drafted("1");
    String recalled = all.submitted("2");
    all.recall(recalled).then().statusCode(200);
    all.withdraw(recalled).then().statusCode(200);
    plan("2021-04-30", "1000.00", "0.00", "0.00").then().statusCode(201);
  }

  @Test
  void whatIsDeductedIsSubmittedNoMore() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "40.00", "0.00").then().statusCode(200);
    plan("2021-05-05", "900.00", "0.00", "0.00").then().statusCode(201);
    plan("2021-05-06", "900.00", "0.00", "40.00").then().statusCode(201);
  }

  @Test
  void theTotalIsThatOfTheVersionSignedByTheDay() {
    Call.as("CFLA")
        .made(
            "id",
            "/projects/" + all.projectId() + "/contract-versions",
            Programme.contract("2021-01-01", "1500.00").replace("2015-11-20", "2020-12-01"));
    plan("2020-11-30", "1500.00", "0.00", "0.00").then().statusCode(422);
    plan("2020-11-30", "1000.00", "0.00", "0.00").then().statusCode(201);
    plan("2020-12-01", "1500.00", "0.00", "0.00").then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "0.85"})
  void reliabilityIsFromZeroToOne(String reliability) {
    rated(reliability, "'Partners are late.'").then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "1.01, 'Late.'",
    "-0.01, 'Late.'",
    "0.855, 'Late.'",
    "null, 'Late.'",
    "0.85, ''",
    "0.85, ' '"
  })
  void aReliabilityWithoutAReasonOrOutOfBoundsIsRefused(String reliability, String reason) {
    rated(reliability, "'" + reason + "'").then().statusCode(400);
  }

  @Test
  void everyWrongQuarterIsNamed() {
    handIn(
            all.regionCalls(),
            "2021-04-01",
            "{'year':2021,'quarter':1,'amount':{'amount':'1.00'}},"
                + "{'year':2021,'quarter':2,'amount':{'amount':'-1.00'}},"
                + "{'year':2021,'quarter':2,'amount':{'amount':'1.00'}}",
            "-1.00",
            "0.00")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/unused/amount", "/quarters/0", "/quarters/1/amount/amount", "/quarters/2"))
        .body("errors.code", contains("FND-0043", "FND-0273", "FND-0043", "FND-0274"));
    handIn(
            all.regionCalls(),
            "2021-04-01",
            "{'year':2021,'quarter':5,'amount':{'amount':'1.00'}}",
            "0.00",
            "0.00")
        .then()
        .statusCode(400);
  }

  @Test
  void versionsFollowEachOther() {
    plan("2021-04-30", "1000.00", "0.00", "0.00").then().statusCode(201);
    plan("2021-04-29", "1000.00", "0.00", "0.00")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0037"));
    plan("2199-01-01", "1000.00", "0.00", "0.00").then().statusCode(422);
    plan("2021-05-30", "900.00", "100.00", "0.00").then().body("version", equalTo(2));
    all.regionCalls()
        .get(path() + "?as-of=2021-05-29")
        .then()
        .body("items.version", contains(1))
        .body("items.reliability", contains(0.85f));
    all.regionCalls().get(path() + "?as-of=2021-04-29").then().body("items", empty());
    Call.as("CFLA").get(path()).then().body("items.version", contains(1, 2));
  }

  @Test
  void ofSixAtTheSameMomentEachIsAVersion() {
    assertEquals(
        List.of(201, 201, 201, 201, 201, 201),
        Race.statuses(6, each -> plan("2021-04-30", "1000.00", "0.00", "0.00")));
    Call.as("CFLA").get(path()).then().body("items.version", contains(1, 2, 3, 4, 5, 6));
  }

  @Test
  void forecastAndActualStandSideBySide() {
    quarters("2021-01-15", "2", "300.00", "3", "700.00").then().statusCode(201);
    all.submitted("5");
    quarters("2021-05-01", "2", "500.00", "3", "400.00").then().statusCode(201);
    Call.as("AUDITOR")
        .get(path() + "/forecast?as-of=2021-12-31")
        .then()
        .statusCode(200)
        .body("items.quarter", contains(2, 3))
        .body("items.version", contains(1, 2))
        .body("items.planned.amount", contains("300.00", "400.00"))
        .body("items.expected.amount", contains("255.00", "340.00"))
        .body("items.actual.amount", contains("100.00", "0.00"))
        .body("items.difference.amount", contains("-200.00", "-400.00"));
    Call.as("AUDITOR")
        .get(path() + "/forecast?as-of=2021-04-11")
        .then()
        .body("items.version", contains(1, 1))
        .body("items.actual.amount", contains("0.00", "0.00"));
  }

  @Test
  void anotherRegionSeesAndPlansNothing() {
    String id = plan("2021-04-30", "1000.00", "0.00", "0.00").then().extract().path("id");
    Call other = Call.as("REGION", Programme.number(Programme.PILOTS));
    other.get(path()).then().statusCode(404);
    other.get(path() + "/forecast").then().statusCode(404);
    handIn(other, "2021-04-30", "", "1000.00", "0.00").then().statusCode(404);
    other.get("/funding/history/" + id).then().statusCode(404);
    all.municipalityCalls().get("/funding/history/" + id).then().statusCode(403);
    all.regionCalls().get("/funding/history/" + id).then().statusCode(200);
  }

  @Test
  void aProjectWithoutAContractPlansNothing() {
    String project = Programme.submitted(Programme.number(Programme.PILOTS));
    Call.as("CFLA")
        .post(
            "/projects/" + project + "/claim-plans",
            body("2021-04-30", "", "0.00", "0.00", "0.85", "'Late.'"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0258"));
  }

  private Response plan(String on, String planned, String unused, String ineligible) {
    return handIn(
        all.regionCalls(),
        on,
        "{'year':2021,'quarter':4,'amount':{'amount':'" + planned + "'}}",
        unused,
        ineligible);
  }

  private Response quarters(String on, String one, String first, String two, String second) {
    String quarter = "{'year':2021,'quarter':%s,'amount':{'amount':'%s'}}";
    return handIn(
        all.regionCalls(),
        on,
        quarter.formatted(one, first) + "," + quarter.formatted(two, second),
        "0.00",
        "0.00");
  }

  private Response handIn(
      Call caller, String on, String quarters, String unused, String ineligible) {
    return caller.post(path(), body(on, quarters, unused, ineligible, "0.85", "'Late.'"));
  }

  private Response rated(String reliability, String reason) {
    return all.regionCalls()
        .post(path(), body("2021-04-30", "", "1000.00", "0.00", reliability, reason));
  }

  private static String body(
      String on,
      String quarters,
      String unused,
      String ineligible,
      String reliability,
      String reason) {
    return """
    {'plannedOn':'%s','quarters':[%s],'unused':{'amount':'%s'},'ineligible':{'amount':'%s'},
     'reliability':%s,'reliabilityReason':%s}
    """
        .formatted(on, quarters, unused, ineligible, reliability, reason);
  }

  private String path() {
    return "/projects/" + all.projectId() + "/claim-plans";
  }
}
