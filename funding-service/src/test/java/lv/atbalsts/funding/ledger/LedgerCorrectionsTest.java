package lv.atbalsts.funding.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Invoiced;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was paid wrongly is seen until it is given back; after every test the recount agrees. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LedgerCorrectionsTest {

  private static final Call CFLA = Call.as("CFLA");

  private Compensated all;
  private Balances balances;
  private String claim;

  @BeforeEach
  void aClaimIsPaidInPart() {
    all = Compensated.of("1000.00");
    balances = Balances.project(all.number());
    claim = certified();
    Compensated.pay(claim, "60.00", reference()).then().statusCode(201);
  }

  @AfterEach
  void theRecountAgrees() {
    List<Map<String, Object>> items =
        Call.as("AUDITOR")
            .get("/ledger/differences")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    assertEquals(
        List.of(),
        items.stream().filter(each -> each.get("projectNumber").equals(all.number())).toList());
  }

  @Test
  void whatIsAskedBackIsCorrectedUntilItIsPaidBack() {
    String correction = correct("RECOVERED", "50.00");
    assertEquals(List.of("40.00", "10.00", "50.00", "0.00"), stand(balances));
    repay(correction, "30.00");
    assertEquals(List.of("40.00", "10.00", "20.00", "30.00"), stand(balances));
    assertEquals("25.50", balances.ofPayer("RECOVERED", "EU"));
    bookings(claim)
        .body("items.kind", contains("CLAIM", "DECISION", "PAYMENT", "CORRECTION", "RECOVERY"))
        .body("items[3].sourceId", equalTo(correction))
        .body("items[3].day", equalTo("2021-09-01"))
        .body("items[4].day", equalTo("2021-09-20"));
    assertEquals(List.of("40.00", "60.00", "0.00", "0.00"), stand(balances.by("2021-08-31")));
    assertEquals(List.of("40.00", "10.00", "50.00", "0.00"), stand(balances.by("2021-09-19")));
  }

  @Test
  void aRepaymentTakenBackAndACorrectionAnnulledLeaveNothingBehind() {
    String correction = correct("RECOVERED", "50.00");
    String repayment = repay(correction, "30.00");
    CFLA.post(
            "/corrections/" + correction + "/repayments/" + repayment + "/withdrawal",
            "{'reason':'Given back.'}")
        .then()
        .statusCode(200);
    assertEquals(List.of("40.00", "10.00", "50.00", "0.00"), stand(balances));
    annul(correction);
    assertEquals(List.of("40.00", "60.00", "0.00", "0.00"), stand(balances));
    assertEquals("0.00", balances.debit("CORRECTED"));
    assertEquals("0.00", balances.debit("RECOVERED"));
    ValidatableResponse booked = bookings(claim);
    booked
        .body("items", hasSize(7))
        .body("items[5].reverses", equalTo(booked.extract().path("items[4].id")))
        .body("items[6].reverses", equalTo(booked.extract().path("items[3].id")));
  }

  @Test
  void whatIsWithheldOfTheClaimItselfIsRecoveredAtOnce() {
    String correction = correct("WITHHELD", "30.00");
    assertEquals(List.of("10.00", "60.00", "0.00", "30.00"), stand(balances));
    annul(correction);
    assertEquals(List.of("40.00", "60.00", "0.00", "0.00"), stand(balances));
    Compensated.pay(claim, "40.00", reference()).then().statusCode(201);
    assertEquals(List.of("0.00", "100.00", "0.00", "0.00"), stand(balances));
  }

  @Test
  void whatIsWithheldOfTheNextClaimIsSettledThereWithoutAPayment() {
    String correction = correct("WITHHELD", "90.00");
    assertEquals(List.of("0.00", "10.00", "50.00", "40.00"), stand(balances));
    String next = certified();
    assertEquals(List.of("50.00", "60.00", "0.00", "90.00"), stand(balances));
    bookings(next).body("items.kind", contains("CLAIM", "DECISION", "WITHHOLDING"));
    bookings(claim)
        .body(
            "items.kind",
            contains("CLAIM", "DECISION", "PAYMENT", "CORRECTION", "WITHHOLDING", "RECOVERY"));
    holdDeclared(claim, next);
    annul(correction);
    assertEquals(List.of("140.00", "60.00", "0.00", "0.00"), stand(balances));
    assertEquals("0.00", balances.debit("RECOVERED"));
    holdDeclared(claim, next);
    Compensated.pay(next, "100.00", reference()).then().statusCode(201);
    Compensated.pay(claim, "40.00", reference()).then().statusCode(201);
    assertEquals(List.of("0.00", "200.00", "0.00", "0.00"), stand(balances));
  }

  @Test
  void whatIsWithheldOfAnEarlierDayIsNotWithheldBeforeTheCorrection() {
    correct("WITHHELD", "90.00");
    certified();
    assertEquals(List.of("140.00", "60.00", "0.00", "0.00"), stand(balances.by("2021-08-31")));
  }

  @Test
  void whatIsWrittenOffMovesNothing() {
    String correction = correct("WRITTEN_OFF", "100.00");
    assertEquals(List.of("40.00", "60.00", "0.00", "0.00"), stand(balances));
    annul(correction);
    assertEquals(List.of("40.00", "60.00", "0.00", "0.00"), stand(balances));
  }

  /**
   * The claim that was to give back was itself not paid, because of a correction that was wrong.
   */
  @Test
  void aCorrectionOfWhatIsNotSettledAnyMoreWaitsUntilItIs() {
    String wrong = correct("WITHHELD", "60.00");
    String next = certified();
    String other = correct(next, "WITHHELD", "90.00");
    assertEquals(List.of("0.00", "50.00", "10.00", "140.00"), stand(balances));
    annul(wrong);
    assertEquals(List.of("60.00", "60.00", "0.00", "80.00"), stand(balances));
    annul(other);
    assertEquals(List.of("140.00", "60.00", "0.00", "0.00"), stand(balances));
    holdDeclared(claim, next);
  }

  @Test
  void moreIsCorrectedThanIsSettledOnceWhatWasSetOffIsPayableAgain() {
    String wrong = correct("WITHHELD", "90.00");
    String next = certified();
    Compensated.pay(next, "50.00", reference()).then().statusCode(201);
    correct(next, "WITHHELD", "100.00");
    assertEquals(List.of("0.00", "10.00", "100.00", "90.00"), stand(balances));
    annul(wrong);
    assertEquals(List.of("90.00", "60.00", "50.00", "0.00"), stand(balances));
    Compensated.pay(claim, "1.00", reference()).then().statusCode(409);
    holdDeclared(claim, next);
  }

  @Test
  void aDecisionAfterACorrectionLeavesItWhereItIs() {
    all = Compensated.of("1000.00");
    balances = Balances.project(all.number());
    claim = all.submitted("5");
    Compensated.decide(claim, "33.33", "0.00", "66.67").then().statusCode(200);
    Compensated.pay(claim, "33.33", reference()).then().statusCode(201);
    String correction = correct("RECOVERED", "11.11");
    repay(correction, "5.55");
    Compensated.decide(claim, "44.44", "22.23", "0.00").then().statusCode(200);
    assertEquals(List.of("44.44", "22.22", "5.56", "5.55"), stand(balances));
    String withheld = correct("WITHHELD", "50.00");
    assertEquals(List.of("0.00", "16.66", "11.12", "49.99"), stand(balances));
    annul(withheld);
    assertEquals(List.of("44.44", "22.22", "5.56", "5.55"), stand(balances));
    holdDeclared(claim);
  }

  @Test
  void ofInvoicesAndSeveralMunicipalitiesEachPartIsSettledToTheCent() {
    Compensated other = all.in(Programme.municipality());
    Programme.joined(all.projectId(), other.municipality());
    String correction = correct("WITHHELD", "70.01");
    String next =
        all.draft(
                all.regionCalls(),
                "'reportIds':['%s'],'invoiceIds':['%s','%s']",
                all.reported("1.33"),
                new Invoiced(all).entered("33.34"),
                new Invoiced(other).entered("0.07"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    all.submit(next).then().statusCode(200);
    Compensated.decide(next, "60.01", "0.00", "0.00").then().statusCode(200);
    assertEquals("29.97", part(next, all.municipality(), "withheld"));
    theRecountAgrees();
    Compensated.pay(next, "30.00", reference()).then().statusCode(201);
    assertEquals(List.of("0.00", "90.00", "0.00", "70.01"), stand(balances));
    theRecountAgrees();
    annul(correction);
    Compensated.pay(next, "30.01", reference()).then().statusCode(201);
    assertEquals(List.of("40.00", "120.01", "0.00", "0.00"), stand(balances));
    holdDeclared(claim, next);
  }

  @Test
  void correctionsPaymentsRepaymentsAndAnnulmentsAtOneMomentAreAllBooked() {
    String other = certified();
    String asked = correct("RECOVERED", "50.00");
    String withheld = correct("WITHHELD", "45.00");
    List<Integer> statuses =
        Race.statuses(
            10,
            each ->
                switch (each % 5) {
                  case 0 -> imposed(other, "WITHHELD", "20.00");
                  case 1 -> Compensated.pay(other, "20.00", reference());
                  case 2 -> repaid(asked, "20.00");
                  case 3 -> Compensated.pay(claim, "5.00", reference());
                  default ->
                      CFLA.post("/corrections/" + withheld + "/annulment", "{'reason':'Appeal.'}");
                });
    assertTrue(statuses.stream().allMatch(each -> each < 500), statuses::toString);
    holdDeclared(claim, other);
  }

  @Test
  void aPaymentThatWaitsIsBookedWhenItIsPaidAndNeverWhenItIsTakenBack() {
    String waits = all.reviewed("5");
    String first =
        Compensated.pay(waits, "30.00", reference()).then().statusCode(201).extract().path("id");
    String second =
        Compensated.pay(waits, "20.00", reference()).then().statusCode(201).extract().path("id");
    assertEquals(List.of("40.00", "60.00", "0.00", "0.00"), stand(balances));
    theRecountAgrees();
    CFLA.post("/payments/" + first + "/withdrawal", "{'reason':'Another claim.'}")
        .then()
        .statusCode(200);
    Compensated.decide(waits, "100.00", "0.00", "0.00").then().statusCode(200);
    assertEquals(List.of("120.00", "80.00", "0.00", "0.00"), stand(balances));
    CFLA.get("/ledger/bookings?sourceId=" + first).then().body("items", hasSize(0));
    CFLA.get("/ledger/bookings?sourceId=" + second).then().body("items", hasSize(1));
  }

  /** All that stands of a claim is what it asks for. */
  private static void holdDeclared(String... claims) {
    for (String each : claims) {
      List<List<Map<String, Object>>> bookings = bookings(each).extract().path("items.entries");
      BigDecimal sum =
          bookings.stream()
              .flatMap(List::stream)
              .filter(entry -> !List.of("CONTRACT", "COMMITTED").contains(entry.get("account")))
              .map(entry -> amount(entry, "debit").subtract(amount(entry, "credit")))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      String declared = CFLA.get("/claims/" + each).path("declared.amount");
      assertEquals(declared, sum.toPlainString());
    }
  }

  private static BigDecimal amount(Map<String, Object> entry, String side) {
    return new BigDecimal((String) ((Map<?, ?>) entry.get(side)).get("amount"));
  }

  private static String part(String claim, String municipality, String sum) {
    return CFLA.get("/claims/parts?claimId=" + claim + "&municipality=" + municipality)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0]." + sum + ".amount");
  }

  private static List<String> stand(Balances balances) {
    return Stream.of("CERTIFIED", "PAID", "CORRECTED", "RECOVERED").map(balances::of).toList();
  }

  private static ValidatableResponse bookings(String claim) {
    return CFLA.get("/ledger/bookings?limit=200&claimId=" + claim).then().statusCode(200);
  }

  private String certified() {
    String made = all.submitted("5");
    Compensated.decide(made, "100.00", "0.00", "0.00").then().statusCode(200);
    return made;
  }

  private String correct(String effect, String amount) {
    return correct(claim, effect, amount);
  }

  private static String correct(String of, String effect, String amount) {
    return imposed(of, effect, amount).then().statusCode(201).extract().path("id");
  }

  private static Response imposed(String of, String effect, String amount) {
    return CFLA.post(
        "/claims/" + of + "/corrections",
        """
        {'type':'IRREGULARITY','amount':{'amount':'%s'},'effect':'%s',
         'imposedOn':'2021-09-01','dueOn':%s,'reason':'No tender.'}
        """,
        amount,
        effect,
        effect.equals("RECOVERED") ? "'2021-10-01'" : "null");
  }

  private static String repay(String correction, String amount) {
    return repaid(correction, amount).then().statusCode(201).extract().path("id");
  }

  private static Response repaid(String correction, String amount) {
    return CFLA.post(
        "/corrections/" + correction + "/repayments",
        "{'amount':{'amount':'%s'},'receivedOn':'2021-09-20','reference':'%s'}",
        amount,
        reference());
  }

  private static void annul(String correction) {
    CFLA.post("/corrections/" + correction + "/annulment", "{'reason':'Appeal.'}")
        .then()
        .statusCode(200);
  }

  private static String reference() {
    return "MU-" + UUID.randomUUID();
  }
}
