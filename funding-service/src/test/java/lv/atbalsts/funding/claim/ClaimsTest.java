package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClaimsTest {

  @Test
  void aClaimIsUnitsTimesRateSplitByTheContract() {
    Compensated all = Compensated.of("1000.00");
    String claim =
        all.claim(all.reported("1.5"), all.reported("0.33"))
            .then()
            .statusCode(201)
            .body("status", equalTo("DRAFT"))
            .body("declared.amount", equalTo("36.60"))
            .body("euShare.amount", equalTo("31.11"))
            .body("stateShare.amount", equalTo("5.49"))
            .body("municipalShare.amount", equalTo("0.00"))
            .body("municipality", equalTo(all.municipality()))
            .body("lines.amount.amount", contains("30.00", "6.60"))
            .extract()
            .path("id");
    all.regionCalls().get("/claims/" + claim).then().body("lines.size()", equalTo(2));
    Call.as("REGION", Programme.number("9.2.2.1")).get("/claims/" + claim).then().statusCode(404);
    all.regionCalls().get("/claims").then().body("items.id", contains(claim));
  }

  @Test
  void theRateInForceOnTheServiceDateApplies() {
    Compensated all = Compensated.of("1000.00");
    Programme.rate(Compensated.SERVICE, all.unit(), "30.00", "2021-03-16");
    UUID grant = all.grant();
    String before = reported(all, grant, "2021-03-15");
    String after = reported(all, grant, "2021-03-16");
    all.claim(before, after)
        .then()
        .statusCode(201)
        .body("lines.rate.amount", contains("20.00", "30.00"))
        .body("declared.amount", equalTo("50.00"));
  }

  @Test
  void theContractInForceOnTheServiceDateSplits() {
    Compensated all = Compensated.of("1000.00");
    Call.as("CFLA")
        .post(
            "/projects/" + all.projectId() + "/contract-versions",
            """
            {'validFrom':'2021-03-16','signedOn':'2021-03-10','total':{'amount':'1000.00'},
             'euRate':86.07,'stateRate':3,'rounding':'CENT'}
            """)
        .then()
        .statusCode(201);
    UUID grant = all.grant();
    all.claim(reported(all, grant, "2021-03-15"), reported(all, grant, "2021-03-16"))
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("40.00"))
        .body("euShare.amount", equalTo("34.21"))
        .body("stateShare.amount", equalTo("3.60"))
        .body("municipalShare.amount", equalTo("2.19"));
  }

  @Test
  void respiteIsCompensatedUpToTheCapOfTheDay() {
    Told.respiteCap();
    Compensated all = Compensated.withoutRate("1000.00");
    Programme.rate("RESPITE", all.unit(), "4.00", "2020-06-09");
    UUID grant =
        Told.grant(
            all.number(),
            all.municipality(),
            "RESPITE",
            "'quantity':30,'unit':'" + all.unit() + "'",
            Told.registration("RESPITE"),
            UUID.randomUUID(),
            "2021-12-31");
    String report =
        all.report(grant, "2021-03-15", "24").then().statusCode(201).extract().path("id");
    all.claim(report).then().statusCode(201).body("declared.amount", equalTo("73.00"));
  }

  @Test
  void aServiceWithoutARateIsRefused() {
    Compensated all = Compensated.withoutRate("1000.00");
    all.claim(all.reported("1")).then().statusCode(422).body("errors.code", contains("FND-0030"));
  }

  @Test
  void aServiceOutsideThePeriodIsRefused() {
    Compensated all = Compensated.of("1000.00");
    String april = reported(all, all.grant(), "2021-04-01");
    all.claim(april).then().statusCode(422).body("errors.code", contains("FND-0032"));
  }

  @Test
  void aReportOfAnotherProjectIsNotFound() {
    Compensated all = Compensated.of("1000.00");
    Compensated other = Compensated.of("1000.00");
    String report = other.reported("1");
    all.claim(report).then().statusCode(404);
    all.claim(UUID.randomUUID().toString()).then().statusCode(404);
    all.regionCalls()
        .post(
            "/claims",
            """
            {'projectNumber':'%s','reportIds':['%s'],
             'periodFrom':'2021-03-01','periodTo':'2021-03-31'}
            """,
            other.number(),
            report)
        .then()
        .statusCode(404);
  }

  @Test
  void aProjectsNumberIsWhatItIsHoweverItIsPasted() {
    Compensated all = Compensated.of("1000.00");
    all.regionCalls()
        .post(
            "/claims",
            """
            {'projectNumber':' %s ','reportIds':['%s'],
             'periodFrom':'2021-03-01','periodTo':'2021-03-31'}
            """,
            all.number().replace("/T/", "\u2044t/").replace('T', '\u0422'),
            all.reported("1"))
        .then()
        .statusCode(201)
        .body("projectNumber", equalTo(all.number()));
  }

  @Test
  void aDeliveryIsClaimedOnce() {
    Compensated all = Compensated.of("1000.00");
    String report = all.reported("1");
    String first = all.claim(report).then().statusCode(201).extract().path("id");
    all.claim(all.reported("1"), report)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0033"))
        .body("rule", equalTo("FUN-12"))
        .body("conflicts", contains(first));
  }

  @Test
  void theDeliveriesOfARejectedClaimCanBeClaimedAgainOnce() {
    Compensated all = Compensated.of("1000.00");
    String report = all.reported("1");
    String first = all.claim(report).then().statusCode(201).extract().path("id");
    all.submit(first).then().statusCode(200);
    all.claim(report).then().statusCode(409);
    Compensated.decide(first, "0.00", "20.00", "0.00").then().statusCode(200);
    String second = all.claim(report).then().statusCode(201).extract().path("id");
    all.claim(report).then().statusCode(409).body("conflicts", contains(second));
    all.regionCalls()
        .get("/claims/" + first)
        .then()
        .body("status", equalTo("REJECTED"))
        .body("lines.size()", equalTo(1));
  }

  @Test
  void theDeliveriesOfAClaimCertifiedInPartOrParkedStayClaimed() {
    Compensated all = Compensated.of("1000.00");
    for (String certified : List.of("15.00", "0.00")) {
      String report = all.reported("1");
      String claim = all.claim(report).then().statusCode(201).extract().path("id");
      all.submit(claim).then().statusCode(200);
      Compensated.decide(claim, certified, "5.00", certified.equals("0.00") ? "15.00" : "0.00")
          .then()
          .statusCode(200)
          .body("status", equalTo("PARTLY_APPROVED"));
      all.claim(report).then().statusCode(409).body("code", equalTo("FND-0033"));
    }
  }

  @Test
  void alsoWhenEightClaimItAtTheSameMoment() {
    Compensated all = Compensated.of("1000.00");
    String report = all.reported("1");
    assertEquals(
        List.of(201, 409, 409, 409, 409, 409, 409, 409),
        Race.statuses(8, each -> all.claim(report)));
  }

  @Test
  void claimsNeverTakeMoreOfTheEuShareThanTheContractHas() {
    Compensated all = Compensated.of("100.00");
    all.drafted("4");
    all.claim(all.reported("2"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0034"))
        .body("rule", equalTo("FUN-01"))
        .body("limit.amount", equalTo("85.00"))
        .body("used.amount", equalTo("68.00"))
        .body("requested.amount", equalTo("34.00"))
        .body("remaining.amount", equalTo("17.00"));
    all.drafted("1");
  }

  @Test
  void alsoWhenEightClaimAtTheSameMoment() {
    Compensated all = Compensated.of("65.00");
    List<String> reports = IntStream.range(0, 8).mapToObj(each -> all.reported("1")).toList();
    assertEquals(
        List.of(201, 201, 201, 422, 422, 422, 422, 422),
        Race.statuses(8, each -> all.claim(reports.get(each))));
  }

  @Test
  void whatIsDeductedCanBeClaimedByOthersAgain() {
    Compensated all = Compensated.of("100.00");
    String claim = all.submitted("5");
    all.claim(all.reported("1")).then().statusCode(422);
    Compensated.decide(claim, "60.00", "40.00", "0.00").then().statusCode(200);
    all.drafted("2");
    all.claim(all.reported("0.1")).then().statusCode(422);
  }

  private static String reported(Compensated all, UUID grant, String date) {
    return all.report(grant, date, "1").then().statusCode(201).extract().path("id");
  }
}
