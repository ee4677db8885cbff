package lv.atbalsts.funding.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What CFLA's system posts may be repeated, late, early and out of order. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PostingsTest {

  private Compensated all;
  private String claim;

  @BeforeEach
  void aClaimIsInReview() {
    all = Compensated.of("1000.00");
    claim = all.reviewed("5");
  }

  @Test
  void aPaymentBeforeItsDecisionWaitsAndIsBookedWithIt() {
    pay("60.00", "2021-05-14", reference(), "1")
        .then()
        .statusCode(201)
        .body("status", equalTo("WAITING"));
    waiting().then().body("items.paid.amount", contains("60.00"));
    Call.as("CFLA").get("/claims/" + claim).then().body("paid.amount", equalTo("0.00"));
    Compensated.decide(claim, "60.00", "40.00", "0.00")
        .then()
        .statusCode(200)
        .body("status", equalTo("PAID"))
        .body("paid.amount", equalTo("60.00"));
    waiting().then().body("items", empty());
    all.municipalityCalls()
        .get("/payments/parts?claimId=" + claim)
        .then()
        .body("items.paid.amount", contains("60.00"));
  }

  @Test
  void oneForWhatIsParkedWaitsForTheNextDecision() {
    Compensated.decide(claim, "60.00", "0.00", "40.00").then().statusCode(200);
    pay("60.00", "2021-05-14", reference(), "1").then().body("status", equalTo("BOOKED"));
    pay("40.00", "2021-06-14", reference(), "2").then().body("status", equalTo("WAITING"));
    pay("0.01", "2021-06-14", reference(), "3")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0038"));
    Compensated.decide(claim, "40.00", "0.00", "0.00")
        .then()
        .statusCode(200)
        .body("status", equalTo("PAID"));
  }

  @Test
  void whatDoesNotFitWaitsOnAndIsTakenBack() {
    String reference = reference();
    String payment = pay("60.00", "2021-05-14", reference, "1").path("id");
    Compensated.decide(claim, "59.99", "40.01", "0.00")
        .then()
        .statusCode(200)
        .body("paid.amount", equalTo("0.00"));
    waiting().then().body("items.id", contains(payment));
    withdraw(Call.as("CFLA", "anna"), payment)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawnBy", equalTo("cfla-anna"));
    withdraw(Call.as("CFLA"), payment).then().statusCode(409);
    pay("59.99", "2021-05-14", reference, "2").then().statusCode(201);
  }

  /** Else the decision that books it is refused for a day that somebody else typed. */
  @Test
  void whatIsNotPaidYetDoesNotWait() {
    pay("60.00", "2199-05-14", reference(), "1")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/paidOn"))
        .body("errors.code", contains("FND-0040"));
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
  }

  @Test
  void whatWasPaidBeforeTheDayOfTheDecisionWaitsOn() {
    pay("60.00", "2021-05-05", reference(), "1").then().statusCode(201);
    Compensated.decide(claim, "60.00", "40.00", "0.00")
        .then()
        .statusCode(200)
        .body("status", equalTo("PARTLY_APPROVED"));
    waiting().then().body("items.paidOn", contains("2021-05-05"));
  }

  @Test
  void moreThanIsDeclaredNeverWaits() {
    pay("60.00", "2021-05-14", reference(), "1").then().statusCode(201);
    pay("40.01", "2021-05-14", reference(), "2").then().statusCode(422);
    pay("40.00", "2021-05-14", reference(), "2").then().statusCode(201);
  }

  @Test
  void whatIsBookedIsNotTakenBack() {
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    String payment = pay("60.00", "2021-05-14", reference(), "1").path("id");
    withdraw(Call.as("CFLA"), payment).then().statusCode(409);
    withdraw(Call.as("REGION", Programme.number(Programme.PILOTS)), payment).then().statusCode(404);
    withdraw(all.regionCalls(), payment).then().statusCode(403);
  }

  @Test
  void anOlderNumberIsIgnoredAndSaysWhatIsHeld() {
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    String held = pay("60.00", "2021-05-14", reference(), "7").path("id");
    pay("40.00", "2021-05-13", reference(), "6")
        .then()
        .statusCode(200)
        .body("ignored", equalTo(true))
        .body("id", equalTo(held))
        .body("sequence", equalTo(7));
    Call.as("CFLA").get("/claims/" + claim).then().body("paid.amount", equalTo("60.00"));
    pay("40.00", "2021-05-14", reference(), "8")
        .then()
        .statusCode(201)
        .body("ignored", equalTo(false));
  }

  @Test
  void theSameNumberIsTheSamePosting() {
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    String reference = reference();
    String held = pay("60.00", "2021-05-14", reference, "7").path("id");
    pay("60.00", "2021-05-14", reference.toLowerCase(Locale.ROOT), "7")
        .then()
        .statusCode(200)
        .body("ignored", equalTo(true))
        .body("id", equalTo(held));
    pay("60.01", "2021-05-14", reference, "7")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0295"))
        .body("conflicts", contains(held));
  }

  @Test
  void numbersAreOfOneClaim() {
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    pay("60.00", "2021-05-14", reference(), "7").then().statusCode(201);
    claim = all.reviewed("5");
    pay("60.00", "2021-05-14", reference(), "1").then().statusCode(201);
  }

  /** The answer is lost: CFLA asks again under the same key, three days later too. */
  @Test
  void askedAgainUnderTheSameKeyItHasOneEffect() {
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    String key = UUID.randomUUID().toString();
    String reference = reference();
    String first =
        pay(Call.as("CFLA").withKey(key), "60.00", "2021-05-14", reference, "1").asString();
    assertEquals(
        first, pay(Call.as("CFLA").withKey(key), "60.00", "2021-05-14", reference, "1").asString());
    pay(Call.as("CFLA").withKey(key), "40.00", "2021-05-14", reference, "1")
        .then()
        .statusCode(422)
        .body("code", equalTo("KIT-0422"));
    Call.as("CFLA").get("/claims/" + claim).then().body("paid.amount", equalTo("60.00"));
  }

  /** Away for three days: the decision and two payments come at once, the last one first. */
  @Test
  void whateverTheOrderTheEndIsTheSame() {
    pay("40.00", "2021-05-17", reference(), null).then().statusCode(201);
    pay("60.00", "2021-05-14", reference(), null).then().statusCode(201);
    Compensated.decide(claim, "100.00", "0.00", "0.00")
        .then()
        .statusCode(200)
        .body("status", equalTo("PAID"));
    Call.as("CFLA")
        .get("/payments?claimId=" + claim)
        .then()
        .body("items.status", contains("BOOKED", "BOOKED"));
  }

  @Test
  void fortyPaymentsAtTheSameMomentPayWhatIsCertifiedAndNoMore() {
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    assertEquals(
        Stream.concat(Collections.nCopies(20, 201).stream(), Collections.nCopies(20, 409).stream())
            .toList(),
        Race.statuses(40, each -> pay("5.00", "2021-05-14", reference(), null)));
    Call.as("CFLA")
        .get("/claims/" + claim)
        .then()
        .body("paid.amount", equalTo("100.00"))
        .body("status", equalTo("PAID"));
    Call.as("CFLA")
        .get("/payments?claimId=" + claim + "&limit=200")
        .then()
        .body("items.size()", equalTo(20));
  }

  @Test
  void ofPaymentsAndTheirDecisionAtTheSameMomentEachIsBookedOnce() {
    String decision = Compensated.propose("anna", claim, "100.00", "0.00", "0.00").path("id");
    List<Integer> statuses =
        Race.statuses(
            11,
            each ->
                each == 0
                    ? Compensated.approve("ilze", claim, decision, "2021-05-06")
                    : pay("10.00", "2021-05-14", reference(), null));
    assertEquals(
        Stream.concat(Stream.of(200), Collections.nCopies(10, 201).stream()).toList(), statuses);
    Call.as("CFLA")
        .get("/claims/" + claim)
        .then()
        .body("paid.amount", equalTo("100.00"))
        .body("status", equalTo("PAID"));
    waiting().then().body("items", empty());
  }

  private Response waiting() {
    return Call.as("CFLA").get("/payments?status=WAITING&claimId=" + claim);
  }

  private static Response withdraw(Call caller, String payment) {
    return caller.post("/payments/" + payment + "/withdrawal", "{'reason':'For another claim.'}");
  }

  private Response pay(String amount, String on, String reference, String sequence) {
    return pay(Call.as("CFLA"), amount, on, reference, sequence);
  }

  private Response pay(Call caller, String amount, String on, String reference, String sequence) {
    return caller.post(
        "/claims/" + claim + "/payments",
        "{'paid':{'amount':'%s'},'paidOn':'%s','reference':'%s','sequence':%s}",
        amount,
        on,
        reference,
        sequence);
  }

  private static String reference() {
    return "MU-" + UUID.randomUUID();
  }
}
