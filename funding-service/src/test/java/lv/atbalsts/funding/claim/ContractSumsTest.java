package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** Claims of a contract add up to the contract, in total and of each payer, to the cent. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractSumsTest {

  @Inject Sql sql;
  @Inject Callers callers;

  @Test
  void twelveClaimsOfAWholeContractReachItsSplitExactly() {
    Compensated all = at("999.60", "83.30");
    for (int claim = 0; claim < 12; claim++) {
      all.drafted("1");
    }
    assertEquals(List.of("999.60", "849.66", "149.94", "0.00"), used(all));
    all.claim(all.reported("0.01")).then().statusCode(422).body("code", equalTo("FND-0034"));
  }

  @Test
  void claimsWhoseEuShareRoundsToNothingAreHeldToo() {
    Compensated all = at("1.96", "0.98");
    sign(all, "2016-01-01", "1.96", "'euRate':0.1");
    all.drafted("1");
    all.drafted("1");
    all.claim(all.reported("1"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0052"))
        .body("rule", equalTo("FUN-01"))
        .body("limit.amount", equalTo("1.96"))
        .body("used.amount", equalTo("1.96"))
        .body("requested.amount", equalTo("0.98"))
        .body("remaining.amount", equalTo("0.00"));
  }

  @Test
  void theTotalIsHeldAlsoWhereTheEuHasMuchLeft() {
    Compensated all = at("100.00", "20.00");
    all.drafted("4");
    sign(all, "2021-03-10", "100.00", "'euRate':1,'euShare':{'amount':'1.00'}")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0011"));
    sign(all, "2021-03-10", "80.00", "'euRate':85").then().statusCode(201);
    all.claim(all.reported("0.01"))
        .then()
        .statusCode(422)
        .body("limit.amount", equalTo("68.00"))
        .body("remaining.amount", equalTo("0.00"));
  }

  @Test
  void aNationalShareIsHeldWhereTheRatesWouldTakeMoreOfIt() {
    Compensated all = at("100.00", "50.00");
    sign(all, "2021-03-10", "100.00", "'euRate':95").then().statusCode(201);
    all.claim(all.reported("1"))
        .then()
        .statusCode(201)
        .body("euShare.amount", equalTo("47.50"))
        .body("stateShare.amount", equalTo("2.50"));
    Compensated other = at("100.00", "50.00");
    sign(other, "2021-03-10", "100.00", "'euRate':95").then().statusCode(201);
    String report = other.report(other.grant(), "2021-03-05", "1.5").then().extract().path("id");
    other
        .claim(report)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0053"))
        .body("limit.amount", equalTo("5.00"))
        .body("used.amount", equalTo("0.00"))
        .body("requested.amount", equalTo("11.25"))
        .body("remaining.amount", equalTo("5.00"));
  }

  @Test
  void anAmendmentLeavesNoPayerBelowWhatIsTaken() {
    Compensated all = at("100.00", "20.00");
    all.drafted("5");
    sign(all, "2021-06-01", "100.00", "'euRate':86")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0056"))
        .body("used.amount", equalTo("15.00"))
        .body("requested.amount", equalTo("14.00"));
  }

  /** A difference of March beside services of June, which another version divides. */
  @Test
  void whatAClaimTakesBackOfAVersionStaysWhenItIsDecided() {
    Compensated all = at("150.00", "20.00");
    sign(all, "2021-06-01", "150.00", "'euRate':85").then().statusCode(201);
    String wrong = all.reported("2");
    String first = all.claim(wrong).path("id");
    all.submit(first).then().statusCode(200);
    Compensated.decide(first, "40.00", "0.00", "0.00").then().statusCode(200);
    all.correct(wrong, "").then().statusCode(200);
    all.claimedLater(wrong, "2021-06-15", "50.00", "10.00").then().statusCode(200);
    assertEquals("90.00", used(all).getFirst());
  }

  @Test
  void parallelClaimsAndAmendmentsNeverPassTheContract() {
    Compensated all = at("100.00", "20.00");
    List<String> reports = IntStream.range(0, 8).mapToObj(each -> all.reported("1")).toList();
    List<Integer> answered =
        Race.statuses(
            9,
            each ->
                each == 8
                    ? sign(all, "2021-06-01", "60.00", "'euRate':85")
                    : all.claim(reports.get(each)));
    List<String> used = used(all);
    long claimed = answered.stream().filter(status -> status == 201).count();
    assertTrue(answered.stream().allMatch(status -> status == 201 || status == 422), "" + answered);
    assertTrue(claimed == 4 || claimed == 5, "" + answered);
    assertEquals(
        new BigDecimal(used.getFirst()),
        new BigDecimal(used.get(1)).add(new BigDecimal(used.get(2))));
    assertTrue(List.of("60.00", "100.00").contains(used.getFirst()), "" + used);
  }

  @Test
  void whatIsDeductedOfEveryShareIsFreeAgain() {
    Compensated all = at("100.00", "20.00");
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "40.00", "0.00").then().statusCode(200);
    assertEquals(List.of("60.00", "51.00", "9.00", "0.00"), used(all));
    all.drafted("2");
    assertEquals(List.of("100.00", "85.00", "15.00", "0.00"), used(all));
  }

  @Test
  void theDatabaseItselfHoldsTheSums() {
    Compensated all = at("100.00", "20.00");
    all.drafted("5");
    for (String payer : List.of("eu", "state", "municipal")) {
      assertTrue(refuses(all, payer + "_used = %1$s_used + 1, total_used = total_used + 1", payer));
    }
    assertTrue(refuses(all, "%1$s_used = %1$s_used - 1", "eu"));
  }

  private boolean refuses(Compensated all, String change, String payer) {
    try {
      as(
          () ->
              sql.update(
                  "update contract_budget set " + change.formatted(payer) + " where project_id = ?",
                  UUID.fromString(all.projectId())));
      return false;
    } catch (Sql.SqlFailure refused) {
      return refused.getMessage().contains("23514");
    }
  }

  /** Total, EU, state, municipality. */
  private List<String> used(Compensated all) {
    List<String> used = new ArrayList<>();
    as(
        () ->
            sql.query(
                """
                select total_used, eu_used, state_used, municipal_used from contract_budget
                where project_id = ?
                """,
                row -> {
                  for (int column = 1; column <= 4; column++) {
                    used.add(row.getString(column));
                  }
                  return row;
                },
                UUID.fromString(all.projectId())));
    return used;
  }

  private <T> T as(java.util.function.Supplier<T> work) {
    return callers.as(Caller.SYSTEM, work);
  }

  private static Compensated at(String total, String rate) {
    Compensated all = Compensated.withoutRate(total);
    Programme.rate(Compensated.SERVICE, all.unit(), rate, "2020-01-01");
    return all;
  }

  private static Response sign(Compensated all, String from, String total, String rates) {
    return Call.as("CFLA")
        .post(
            "/projects/" + all.projectId() + "/contract-versions",
            """
            {'validFrom':'%s','signedOn':'2015-11-20','total':{'amount':'%s'},%s,
             'rounding':'CENT'}
            """,
            from,
            total,
            rates);
  }
}
