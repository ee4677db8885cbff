package lv.atbalsts.funding.payment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Race;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PaymentsTest {

  private static final String WAITING =
      "select count(distinct pid) from pg_locks where not granted";

  @Inject Callers callers;
  @Inject Sql sql;

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void partsArePaidUntilNothingRemains() {
    String claim = certified();
    Compensated.pay(claim, "60.00", reference())
        .then()
        .statusCode(201)
        .body("paid.amount", equalTo("60.00"));
    Compensated.pay(claim, "40.01", reference())
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0038"))
        .body("limit.amount", equalTo("100.00"))
        .body("used.amount", equalTo("60.00"))
        .body("requested.amount", equalTo("40.01"))
        .body("remaining.amount", equalTo("40.00"));
    Compensated.pay(claim, "40.00", reference()).then().statusCode(201);
    all.regionCalls()
        .get("/claims/" + claim)
        .then()
        .body("status", equalTo("PAID"))
        .body("paid.amount", equalTo("100.00"));
    all.regionCalls().get("/payments").then().body("items.paid.amount", contains("60.00", "40.00"));
  }

  @Test
  void whatIsPaidByADayWasCertifiedByIt() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "10.00", "30.00").then().statusCode(200);
    decideLater(claim, "10.00", "20.00", "2021-06-10");
    decideLater(claim, "20.00", "0.00", "2021-06-20");
    notPaidBefore("2021-06-10", Compensated.pay(claim, "60.01", reference()));
    notPaidBefore("2021-06-20", Compensated.pay(claim, "70.01", reference()));
    payOn(claim, "30.00", "2021-06-20").then().statusCode(201);
    Compensated.pay(claim, "60.00", reference()).then().statusCode(201);
  }

  /** The one that comes second counts the first, though both began while the claim was held. */
  @Test
  void alsoWhenTwoArePaidAtTheSameMoment() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "50.00", "0.00", "50.00").then().statusCode(200);
    decideLater(claim, "50.00", "0.00", "2021-06-10");
    List<CompletableFuture<Integer>> payments =
        transaction(
            () -> {
              sql.query("select id from claim where id = ?::uuid for update", row -> 0, claim);
              List<CompletableFuture<Integer>> both =
                  Stream.of(reference(), reference())
                      .map(
                          reference ->
                              CompletableFuture.supplyAsync(
                                  () -> Compensated.pay(claim, "50.00", reference).statusCode(),
                                  Thread::startVirtualThread))
                      .toList();
              await()
                  .atMost(Duration.ofSeconds(60))
                  .until(() -> sql.query(WAITING, row -> row.getInt(1)).getFirst(), n -> n == 2);
              return both;
            });
    assertEquals(
        List.of(201, 422), payments.stream().map(CompletableFuture::join).sorted().toList());
  }

  private <T> T transaction(Callable<T> work) {
    return callers.as(Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(work));
  }

  private static void decideLater(String claim, String certified, String parked, String day) {
    String decision = Compensated.propose("anna", claim, certified, "0.00", parked).path("id");
    Compensated.approve("ilze", claim, decision, day).then().statusCode(200);
  }

  private static void notPaidBefore(String day, Response answer) {
    answer
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/paidOn"))
        .body("errors.code", contains("FND-0037"))
        .body("errors[0].message", containsString(day));
  }

  private static Response payOn(String claim, String amount, String day) {
    return Call.as("CFLA")
        .post(
            "/claims/" + claim + "/payments",
            "{'paid':{'amount':'%s'},'paidOn':'%s','reference':'%s'}",
            amount,
            day,
            reference());
  }

  @Test
  void eightPaymentsAtTheSameMomentNeverPayMoreThanIsCertified() {
    String claim = certified();
    assertEquals(
        List.of(201, 201, 201, 422, 422, 422, 422, 422),
        Race.statuses(8, each -> Compensated.pay(claim, "30.00", reference())));
    Call.as("CFLA").get("/claims/" + claim).then().body("paid.amount", equalTo("90.00"));
  }

  @Test
  void aReferenceIsUsedOnceOverAllClaims() {
    String reference = reference();
    String first = certified();
    Compensated.pay(first, "10.00", reference).then().statusCode(201);
    Compensated.pay(certified(), "10.00", reference)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0039"))
        .body("conflicts", contains(first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MU-%s ",
        " MU-%s",
        "Nr. MU-%s",
        "mu-%s",
        "MU \u2013 %s",
        "\u041cU-%s",
        "MU\u2011%s",
        "#MU_%s,",
        "ＭＵ-%s"
      })
  void howeverItIsSpelt(String spelling) {
    String number = UUID.randomUUID().toString();
    String claim = certified();
    String paid =
        Compensated.pay(claim, "10.00", "MU-" + number).then().statusCode(201).extract().path("id");
    Compensated.pay(claim, "10.00", spelling.formatted(number))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0039"))
        .body("paymentId", equalTo(paid));
  }

  @Test
  void alsoWhenEightUseItAtTheSameMoment() {
    String claim = certified();
    String reference = reference();
    assertEquals(
        List.of(201, 409, 409, 409, 409, 409, 409, 409),
        Race.statuses(8, each -> Compensated.pay(claim, "1.00", reference)));
  }

  @Test
  void nothingAndLessIsNotPaid() {
    Compensated.pay(certified(), "0.00", reference())
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0042"));
  }

  @Test
  void aPaymentIsNotBeforeTheDecision() {
    Call.as("CFLA")
        .post(
            "/claims/" + certified() + "/payments",
            "{'paid':{'amount':'1.00'},'paidOn':'2021-05-05','reference':'%s'}",
            reference())
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0037"));
  }

  private String certified() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    return claim;
  }

  private static String reference() {
    return "MU-" + UUID.randomUUID();
  }
}
