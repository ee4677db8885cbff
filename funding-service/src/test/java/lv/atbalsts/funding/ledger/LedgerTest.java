package lv.atbalsts.funding.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every euro stands somewhere, on every day. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LedgerTest {

  private Compensated all;
  private Balances balances;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
    balances = Balances.project(all.number());
  }

  @Test
  void aContractIsCommittedByItsPayersAndAnAmendmentByTheDifference() {
    assertEquals("850.00", balances.ofPayer("COMMITTED", "EU"));
    assertEquals("150.00", balances.ofPayer("COMMITTED", "STATE"));
    sign("2018-03-01", "2018-02-20", "900.00", "'euRate':86.07,'stateRate':3.93");
    assertEquals("774.63", balances.ofPayer("COMMITTED", "EU"));
    assertEquals("35.37", balances.ofPayer("COMMITTED", "STATE"));
    assertEquals("90.00", balances.ofPayer("COMMITTED", "MUNICIPALITY"));
    assertEquals("-900.00", balances.of("CONTRACT"));
    assertEquals("1000.00", balances.by("2018-02-19").of("COMMITTED"));
    assertEquals("0.00", balances.by("2015-11-19").of("COMMITTED"));
  }

  @Test
  void aClaimStandsWhereItStoodOnEachDay() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "30.00", "10.00").then().statusCode(200);
    Compensated.pay(claim, "25.00", reference()).then().statusCode(201);
    assertEquals(
        List.of("1000.00", "0.00", "0.00", "0.00", "0.00", "0.00"),
        stand(balances.by("2021-04-11")));
    assertEquals(
        List.of("900.00", "100.00", "0.00", "0.00", "0.00", "0.00"),
        stand(balances.by("2021-04-12")));
    assertEquals(
        List.of("930.00", "0.00", "10.00", "60.00", "0.00", "30.00"),
        stand(balances.by("2021-05-13")));
    assertEquals(List.of("930.00", "0.00", "10.00", "35.00", "25.00", "30.00"), stand(balances));
    assertEquals("60.00", balances.debit("CERTIFIED"));
  }

  @Test
  void whatWasParkedIsDecidedAndPaid() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "0.00", "40.00").then().statusCode(200);
    Compensated.pay(claim, "59.99", reference()).then().statusCode(201);
    Compensated.decide(claim, "33.33", "6.67", "0.00").then().statusCode(200);
    Compensated.pay(claim, "33.34", reference()).then().statusCode(201);
    assertEquals(List.of("906.67", "0.00", "0.00", "0.00", "93.33", "6.67"), stand(balances));
  }

  @Test
  void aDraftIsNotBooked() {
    all.drafted("5");
    assertEquals("0.00", balances.of("CLAIMED"));
    assertEquals("1000.00", balances.of("COMMITTED"));
  }

  @Test
  void aRecalledClaimIsReversedByABookingThatNamesIt() {
    String claim = all.submitted("5");
    String booked = bookings("claimId=" + claim).then().extract().path("items[0].id");
    all.recall(claim).then().statusCode(200);
    bookings("claimId=" + claim)
        .then()
        .body("items", hasSize(2))
        .body("items[1].kind", equalTo("CLAIM"))
        .body("items[1].reverses", equalTo(booked));
    assertEquals("1000.00", balances.of("COMMITTED"));
    assertEquals("0.00", balances.debit("CLAIMED"));
    all.submit(claim).then().statusCode(200);
    assertEquals("100.00", balances.debit("CLAIMED"));
  }

  @Test
  void aWithdrawnClaimIsReversed() {
    String claim = all.reviewed("5");
    Compensated.ask(claim, "FULL").then().statusCode(201);
    all.withdraw(claim).then().statusCode(200);
    assertEquals("0.00", balances.debit("CLAIMED"));
    assertEquals("1000.00", balances.of("COMMITTED"));
  }

  @Test
  void aClaimThatIsDrawnAnewIsBookedAnewSinceItWasAsked() {
    String claim = all.reviewed("5");
    Compensated.ask(claim, "FULL").then().statusCode(201);
    all.regionCalls()
        .post(
            "/claims/" + claim + "/lines",
            "{'reportIds':['%s'],'periodFrom':'2021-03-01','periodTo':'2021-03-31'}",
            all.reported("3"))
        .then()
        .statusCode(200);
    assertEquals("60.00", balances.by("2021-04-12").of("CLAIMED"));
    assertEquals("60.00", balances.of("CLAIMED"));
  }

  @Test
  void aRejectedClaimLeavesAllOfItCommitted() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "0.00", "100.00", "0.00").then().statusCode(200);
    assertEquals(List.of("1000.00", "0.00", "0.00", "0.00", "0.00", "100.00"), stand(balances));
  }

  @Test
  void theSharesOfClaimsAreThoseOfTheirSum() {
    sign("2018-03-01", "2018-02-20", "1000.00", "'euRate':86.07");
    Programme.rate(Compensated.SERVICE, all.unit(), "83.30", "2021-03-01");
    all.submitted("1");
    all.submitted("1");
    assertEquals("143.39", balances.ofPayer("CLAIMED", "EU"));
    assertEquals("23.21", balances.ofPayer("CLAIMED", "STATE"));
  }

  @Test
  void everyBookingBehindABalanceAndEveryStepOfAClaimIsListed() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    String payment =
        Compensated.pay(claim, "40.00", reference()).then().statusCode(201).extract().path("id");
    bookings("claimId=" + claim)
        .then()
        .body("items.kind", contains("CLAIM", "DECISION", "PAYMENT"))
        .body("items.day", contains("2021-04-12", "2021-05-06", "2021-05-14"));
    bookings("sourceId=" + payment)
        .then()
        .body("items", hasSize(1))
        .body("items[0].claimId", equalTo(claim))
        .body("items[0].entries", hasSize(4));
    String account = (String) balances.items("account=CERTIFIED&payer=EU").getFirst().get("id");
    bookings("accountId=" + account).then().body("items.kind", contains("DECISION", "PAYMENT"));
    bookings("accountId=" + account + "&as-of=2021-05-13")
        .then()
        .body("items.kind", contains("DECISION"));
  }

  @Test
  void whatAMunicipalityClaimsOfItsRegionIsTheRegionsToPay() {
    String claim = all.reviewedOfMunicipality(all.reported("5"));
    assertEquals("100.00", balances.ofRegion().of("CLAIMED"));
    assertEquals("1000.00", balances.of("COMMITTED"));
    all.decideOfMunicipality(claim, "100.00", "0.00", "").then().statusCode(200);
    all.regionCalls()
        .post(
            "/claims/" + claim + "/payments",
            "{'paid':{'amount':'100.00'},'paidOn':'2021-05-14','reference':'%s'}",
            reference())
        .then()
        .statusCode(201);
    assertEquals("100.00", balances.ofRegion().of("PAID"));
    assertEquals("-100.00", balances.ofRegion().of("CONTRACT"));
  }

  @Test
  void anAdvanceIsNoMunicipalitys() {
    Call.as("CFLA")
        .post(
            "/projects/" + all.projectId() + "/contract-versions",
            """
            {'validFrom':'2016-03-16','signedOn':'2016-03-10','total':{'amount':'1000.00'},
             'euRate':85,'rounding':'CENT','advanceLimit':{'amount':'100.00'}}
            """)
        .then()
        .statusCode(201);
    String claim =
        all.draft(
                all.regionCalls(),
                "'kind':'ADVANCE','amount':{'amount':'100.00'},'justification':'Salaries.'")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    all.submit(claim).then().statusCode(200);
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "100.00", reference()).then().statusCode(201);
    assertEquals("100.00", balances.of("PAID"));
    assertEquals("85.00", balances.ofPayer("PAID", "EU"));
    balances.items("account=PAID").forEach(each -> assertNull(each.get("municipality")));
  }

  @Test
  void eachMunicipalitySeesItsOwnAndNobodyElsesEntries() {
    Compensated other = all.in(Programme.municipality());
    Programme.joined(all.projectId(), other.municipality());
    String claim =
        all.claim(all.reported("1"), other.reported("2"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    all.submit(claim).then().statusCode(200);
    Balances own = balances.as(all.municipalityCalls());
    assertEquals("20.00", own.of("CLAIMED"));
    assertEquals("40.00", balances.as(other.municipalityCalls()).of("CLAIMED"));
    assertEquals("0.00", own.of("COMMITTED"));
    all.municipalityCalls()
        .get("/ledger/bookings?claimId=" + claim)
        .then()
        .body("items", hasSize(1))
        .body("items[0].entries.municipality.unique()", contains(all.municipality()));
    own.items("municipality=" + other.municipality())
        .forEach(
            each -> {
              throw new AssertionError(each);
            });
    assertEquals("60.00", balances.as(all.regionCalls()).of("CLAIMED"));
  }

  @Test
  void othersSeeNothingOfAProject() {
    String claim = all.submitted("5");
    Compensated stranger = Compensated.of("1000.00");
    for (Call caller :
        List.of(
            stranger.regionCalls(), Call.as("MUNICIPALITY", Programme.unsharedMunicipality()))) {
      assertEquals("0.00", balances.as(caller).of("CLAIMED"));
      caller.get("/ledger/bookings?claimId=" + claim).then().body("items", empty());
    }
    Call.as("PROVIDER", "40003032949").get("/ledger/balances").then().statusCode(403);
    Call.as("COUNCIL").get("/ledger/bookings").then().statusCode(403);
    all.regionCalls().get("/ledger/differences").then().statusCode(403);
    all.municipalityCalls().get("/ledger/differences").then().statusCode(403);
    Call.nobody().get("/ledger/balances").then().statusCode(401);
  }

  @Test
  void aListIsAskedByKnownWordsOnly() {
    Call.as("CFLA").get("/ledger/balances?account=CASH").then().statusCode(400);
    Call.as("CFLA").get("/ledger/balances?fund=XXX").then().statusCode(400);
    Call.as("CFLA").get("/ledger/balances?municipality=9999999").then().statusCode(400);
    Call.as("CFLA").get("/ledger/balances?project=1").then().statusCode(400);
  }

  private static List<String> stand(Balances balances) {
    return List.of("COMMITTED", "CLAIMED", "PARKED", "CERTIFIED", "PAID", "DEDUCTED").stream()
        .map(balances::of)
        .toList();
  }

  private static Response bookings(String asked) {
    Response answer = Call.as("CFLA").get("/ledger/bookings?" + asked);
    answer.then().statusCode(200);
    return answer;
  }

  private static String reference() {
    return "MU-" + UUID.randomUUID();
  }

  private void sign(String from, String on, String total, String rates) {
    Call.as("CFLA")
        .post(
            "/projects/" + all.projectId() + "/contract-versions",
            """
            {'validFrom':'%s','signedOn':'%s','total':{'amount':'%s'},%s,'rounding':'CENT'}
            """,
            from,
            on,
            total,
            rates)
        .then()
        .statusCode(201);
  }
}
