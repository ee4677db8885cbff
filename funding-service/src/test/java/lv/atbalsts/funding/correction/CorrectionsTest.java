package lv.atbalsts.funding.correction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class CorrectionsTest {

  private static final Call CFLA = Call.as("CFLA", "anna");

  private Compensated all;
  private String claim;

  @BeforeEach
  void aClaimIsPaidInPart() {
    all = Compensated.of("1000.00");
    claim = certified();
    Compensated.pay(claim, "60.00", reference()).then().statusCode(201);
  }

  @Test
  void whatIsWithheldIsTakenFromWhatIsUnpaidFirst() {
    withheld("30.00")
        .then()
        .statusCode(201)
        .body("withheld.amount", equalTo("30.00"))
        .body("outstanding.amount", equalTo("0.00"));
    claim(claim)
        .body("withheld.amount", equalTo("30.00"))
        .body("corrected.amount", equalTo("30.00"))
        .body("payable.amount", equalTo("10.00"));
    Compensated.pay(claim, "10.01", reference())
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0038"));
    Compensated.pay(claim, "10.00", reference()).then().statusCode(201);
    claim(claim).body("status", equalTo("PAID"));
  }

  @Test
  void theRestIsTakenFromTheNextClaimThatIsDecided() {
    String correction = withheld("90.00").then().statusCode(201).extract().path("id");
    claim(claim).body("status", equalTo("PAID"));
    String next = certified();
    claim(next).body("withheld.amount", equalTo("50.00")).body("payable.amount", equalTo("50.00"));
    CFLA.get("/corrections/" + correction)
        .then()
        .body("outstanding.amount", equalTo("0.00"))
        .body("withheldFrom.claimId", contains(claim, next))
        .body("withheldFrom.amount.amount", contains("40.00", "50.00"));
  }

  @Test
  void alsoFromOneThatWasDecidedBeforeAndIsPaidNext() {
    String other = certified();
    withheld("90.00").then().statusCode(201).body("outstanding.amount", equalTo("50.00"));
    claim(other).body("payable.amount", equalTo("50.00"));
    Compensated.pay(other, "50.01", reference()).then().statusCode(422);
    Compensated.pay(other, "50.00", reference()).then().statusCode(201);
    claim(other).body("status", equalTo("PAID")).body("withheld.amount", equalTo("50.00"));
  }

  @Test
  void anotherProjectPaysNothingForIt() {
    withheld("90.00").then().statusCode(201);
    all = Compensated.of("1000.00");
    claim(certified()).body("payable.amount", equalTo("100.00"));
  }

  @ParameterizedTest
  @CsvSource({"WITHHELD, 100.01, 100.00", "RECOVERED, 60.01, 60.00", "WRITTEN_OFF, 100.01, 100.00"})
  void neverMoreThanIsCertifiedOrPaid(String effect, String amount, String limit) {
    correct(claim, effect, amount)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0297"))
        .body("limit.amount", equalTo(limit));
  }

  @Test
  void earlierCorrectionsCount() {
    correct(claim, "RECOVERED", "50.00").then().statusCode(201);
    correct(claim, "RECOVERED", "10.01").then().statusCode(422);
    correct(claim, "WRITTEN_OFF", "50.01").then().statusCode(422);
    correct(claim, "WRITTEN_OFF", "50.00").then().statusCode(201);
  }

  @Test
  void ofEightAtTheSameMomentTheSumIsNeverAbove() {
    assertEquals(
        List.of(201, 201, 201, 422, 422, 422, 422, 422),
        Race.statuses(8, each -> correct(claim, "WRITTEN_OFF", "30.00")));
    claim(claim).body("corrected.amount", equalTo("90.00"));
  }

  /** A correction and payments of two claims, all at once: no deadlock, and nothing twice. */
  @Test
  void correctionsAndPaymentsAtTheSameMomentNeverPayTooMuch() {
    String other = certified();
    List<Integer> statuses =
        Race.statuses(
            8,
            each ->
                each < 2
                    ? withheld("20.00")
                    : Compensated.pay(each % 2 == 0 ? claim : other, "20.00", reference()));
    assertEquals(List.of(), statuses.stream().filter(each -> each >= 500).toList());
    claim(claim).body("status", equalTo("PAID"));
  }

  @Test
  void anAnnulledCorrectionIsPayableAgain() {
    String correction = withheld("90.00").path("id");
    String next = certified();
    annul(CFLA, correction)
        .then()
        .statusCode(200)
        .body("status", equalTo("ANNULLED"))
        .body("annulledBy", equalTo("cfla-anna"))
        .body("withheldFrom.released", contains(true, true));
    claim(claim)
        .body("status", equalTo("APPROVED"))
        .body("corrected.amount", equalTo("0.00"))
        .body("payable.amount", equalTo("40.00"));
    claim(next).body("payable.amount", equalTo("100.00"));
    annul(CFLA, correction).then().statusCode(409);
  }

  @Test
  void whatIsRecoveredIsPaidBackInPartsAndNeverMore() {
    String correction = correct(claim, "RECOVERED", "50.00").path("id");
    String reference = reference();
    repay(correction, "30.00", reference).then().statusCode(201);
    repay(correction, "20.01", reference())
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0300"))
        .body("remaining.amount", equalTo("20.00"));
    repay(correction, "1.00", " " + reference.toLowerCase(Locale.ROOT))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0303"));
    overdue().body("items.id", hasItem(correction));
    repay(correction, "20.00", reference()).then().statusCode(201);
    overdue().body("items.id", not(hasItem(correction)));
    CFLA.get("/corrections/" + correction).then().body("repaid.amount", equalTo("50.00"));
  }

  @Test
  void aRepaymentThatWasWrongIsTakenBackAndThenTheCorrectionIsAnnulled() {
    String correction = correct(claim, "RECOVERED", "50.00").path("id");
    String repayment = repay(correction, "30.00", reference()).path("id");
    annul(CFLA, correction).then().statusCode(409).body("code", equalTo("FND-0301"));
    takeBack(correction, repayment)
        .then()
        .statusCode(200)
        .body("withdrawnBy", equalTo("cfla-anna"));
    takeBack(correction, repayment).then().statusCode(409).body("code", equalTo("FND-0302"));
    annul(CFLA, correction).then().statusCode(200);
    repay(correction, "1.00", reference()).then().statusCode(409);
  }

  @Test
  void ofEightRepaymentsAtTheSameMomentTheSumIsNeverAbove() {
    String correction = correct(claim, "RECOVERED", "50.00").path("id");
    assertEquals(
        List.of(201, 201, 422, 422, 422, 422, 422, 422),
        Race.statuses(8, each -> repay(correction, "20.00", reference())));
  }

  @Test
  void whatIsWithheldIsNotPaidBack() {
    repay(withheld("10.00").path("id"), "10.00", reference())
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0299"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'type':'NONE_SUCH','amount':{'amount':'1.00'},'effect':'WITHHELD','imposedOn':'2021-09-01' | FND-0281 | /type
          'type':'IRREGULARITY','amount':{'amount':'0.00'},'effect':'WITHHELD','imposedOn':'2021-09-01' | FND-0042 | /amount/amount
          'type':'IRREGULARITY','amount':{'amount':'-1.00'},'effect':'WITHHELD','imposedOn':'2021-09-01' | FND-0042 | /amount/amount
          'type':'IRREGULARITY','amount':{'amount':'1.00'},'effect':'WITHHELD','imposedOn':'2021-05-05' | FND-0037 | /imposedOn
          'type':'IRREGULARITY','amount':{'amount':'1.00'},'effect':'WITHHELD','imposedOn':'2099-05-05' | FND-0040 | /imposedOn
          'type':'IRREGULARITY','amount':{'amount':'1.00'},'effect':'RECOVERED','imposedOn':'2021-09-01' | FND-0298 | /dueOn
          'type':'IRREGULARITY','amount':{'amount':'1.00'},'effect':'WITHHELD','imposedOn':'2021-09-01','dueOn':'2021-09-02' | FND-0298 | /dueOn
          'type':'IRREGULARITY','amount':{'amount':'1.00'},'effect':'RECOVERED','imposedOn':'2021-09-01','dueOn':'2021-08-31' | FND-0037 | /dueOn
          """)
  void whatIsWrongIsTold(String correction, String code, String pointer) {
    CFLA.post("/claims/" + claim + "/corrections", "{%s,'reason':'Why.'}", correction)
        .then()
        .statusCode(422)
        .body("errors.code", contains(code))
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void whatIsNotCertifiedIsNotCorrected() {
    correct(all.submitted("1"), "WRITTEN_OFF", "1.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0296"));
  }

  @Test
  void aRegionReadsItsOwnAndChangesNothing() {
    String correction = withheld("10.00").path("id");
    all.regionCalls().get("/corrections").then().body("items.id", contains(correction));
    all.regionCalls().get("/corrections/" + correction).then().statusCode(200);
    Call stranger = Call.as("REGION", Programme.number(Programme.PILOTS));
    stranger.get("/corrections").then().body("items", empty());
    stranger.get("/corrections/" + correction).then().statusCode(404);
    annul(all.regionCalls(), correction).then().statusCode(403);
    Call.nobody().get("/corrections/" + correction).then().statusCode(401);
    all.regionCalls().get("/claims").then().body("items[0].payable", nullValue());
  }

  private String certified() {
    String made = all.submitted("5");
    Compensated.decide(made, "100.00", "0.00", "0.00").then().statusCode(200);
    return made;
  }

  private Response withheld(String amount) {
    return correct(claim, "WITHHELD", amount);
  }

  private static Response correct(String claim, String effect, String amount) {
    return CFLA.post(
        "/claims/" + claim + "/corrections",
        """
        {'type':'PROPORTIONAL_CORRECTION','amount':{'amount':'%s'},'effect':'%s',
         'imposedOn':'2021-09-01','dueOn':%s,'reason':'No tender.'}
        """,
        amount,
        effect,
        effect.equals("RECOVERED") ? "'2021-10-01'" : "null");
  }

  private static Response annul(Call caller, String correction) {
    return caller.post("/corrections/" + correction + "/annulment", "{'reason':'Appeal.'}");
  }

  private static Response repay(String correction, String amount, String reference) {
    return CFLA.post(
        "/corrections/" + correction + "/repayments",
        "{'amount':{'amount':'%s'},'receivedOn':'2021-09-20','reference':'%s'}",
        amount,
        reference);
  }

  private static Response takeBack(String correction, String repayment) {
    return CFLA.post(
        "/corrections/" + correction + "/repayments/" + repayment + "/withdrawal",
        "{'reason':'Another correction.'}");
  }

  private ValidatableResponse overdue() {
    return CFLA.get("/corrections?due=overdue&projectNumber=" + all.number())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse claim(String id) {
    return CFLA.get("/claims/" + id).then().statusCode(200);
  }

  private static String reference() {
    return "MU-" + UUID.randomUUID();
  }
}
