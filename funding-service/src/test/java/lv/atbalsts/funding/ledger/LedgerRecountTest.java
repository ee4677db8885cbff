package lv.atbalsts.funding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/**
 * What is recounted from contracts, claims, decisions and payments is what stands in the ledger.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LedgerRecountTest {

  @Inject Sql sql;
  @Inject Callers callers;

  @Test
  void aRecountEqualsTheBalancesAfterEveryStepOfARandomHistory() {
    Compensated one = Compensated.of("3000.00");
    Compensated other = one.in(Programme.municipality());
    Programme.joined(one.projectId(), other.municipality());
    Random random = new Random(20_261_130);
    for (int round = 0; round < 6; round++) {
      String claim =
          one.claim(
                  one.reported(random.nextInt(1, 7) + ".33"),
                  other.reported(random.nextInt(1, 7) + ".41"))
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      one.submit(claim).then().statusCode(200);
      assertEquals(List.of(), differences(one));
      if (round == 2) {
        one.recall(claim).then().statusCode(200);
        one.withdraw(claim).then().statusCode(200);
        assertEquals(List.of(), differences(one));
        continue;
      }
      long waits = cents(claim, "declared");
      while (waits > 0) {
        long parked = random.nextLong(waits / 3 + 1);
        long deducted = random.nextLong((waits - parked) / 2 + 1);
        Compensated.decide(claim, euro(waits - parked - deducted), euro(deducted), euro(parked))
            .then()
            .statusCode(200);
        assertEquals(List.of(), differences(one));
        pay(claim, random);
        assertEquals(List.of(), differences(one));
        waits = parked;
      }
    }
    one.reviewedOfMunicipality(one.reported("3"));
    assertEquals(List.of(), differences(one));
  }

  private static void pay(String claim, Random random) {
    long unpaid = cents(claim, "decision.certified") - cents(claim, "paid");
    if (unpaid > 0) {
      Compensated.pay(claim, euro(random.nextLong(unpaid) + 1), reference()).then().statusCode(201);
    }
  }

  @Test
  void whatIsBookedWrongIsFound() {
    Compensated all = Compensated.of("1000.00");
    String claim = all.submitted("5");
    callers.as(
        Caller.SYSTEM,
        () ->
            sql.update(
                "update claim_part set eu = eu - 1, state = state + 1 where claim_id = ?",
                UUID.fromString(claim)));
    assertFalse(differences(all).isEmpty());
    callers.as(
        Caller.SYSTEM,
        () ->
            sql.update(
                "update claim_part set eu = eu + 1, state = state - 1 where claim_id = ?",
                UUID.fromString(claim)));
    assertEquals(List.of(), differences(all));
  }

  /** Bookings of a project and of its claims at one moment: none waits for ever, none is lost. */
  @Test
  void bookingsAtOneMomentAreAllBooked() {
    Compensated all = Compensated.of("1000.00");
    List<String> claims = new ArrayList<>();
    for (int claim = 0; claim < 3; claim++) {
      claims.add(all.submitted("5"));
      Compensated.decide(claims.get(claim), "90.00", "10.00", "0.00").then().statusCode(200);
    }
    List<String> drafts = List.of(all.drafted("1"), all.drafted("2"));
    List<Integer> statuses =
        Race.statuses(
            14,
            runner ->
                runner < 2
                    ? all.submit(drafts.get(runner))
                    : Compensated.pay(claims.get(runner % 3), "30.00", reference()));
    assertEquals(9, statuses.stream().filter(status -> status == 201).count());
    assertEquals(2, statuses.stream().filter(status -> status == 200).count());
    assertTrue(statuses.stream().allMatch(status -> status < 500), statuses::toString);
    Balances balances = Balances.project(all.number());
    assertEquals("270.00", balances.of("PAID"));
    assertEquals("0.00", balances.of("CERTIFIED"));
    assertEquals("60.00", balances.of("CLAIMED"));
    assertEquals(List.of(), differences(all));
  }

  @Test
  void theSumsOfAnAccountAreThoseOfItsEntries() {
    int wrong =
        callers.as(
            Caller.SYSTEM,
            () ->
                sql.query(
                        """
                        select count(*) from ledger_account account
                        where debit - credit <> (
                          select sum(debit) - sum(credit) from ledger_entry where account_id = account.id)
                        """,
                        row -> row.getInt(1))
                    .getFirst());
    assertEquals(0, wrong);
  }

  private static List<Map<String, Object>> differences(Compensated all) {
    List<Map<String, Object>> items =
        Call.as("AUDITOR")
            .get("/ledger/differences")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return items.stream().filter(each -> each.get("projectNumber").equals(all.number())).toList();
  }

  private static long cents(String claim, String field) {
    String amount =
        Call.as("CFLA").get("/claims/" + claim).then().extract().path(field + ".amount");
    return Money.of(amount).cents();
  }

  private static String euro(long cents) {
    return Money.ofCents(cents).amount().toPlainString();
  }

  private static String reference() {
    return "MU-" + UUID.randomUUID();
  }
}
