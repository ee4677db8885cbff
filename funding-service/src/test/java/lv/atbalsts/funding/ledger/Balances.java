package lv.atbalsts.funding.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lv.atbalsts.funding.Call;

/** Balances as callers read them. */
final class Balances {

  private final Call caller;
  private final String project;
  private final String asked;

  private Balances(Call caller, String project, String asked) {
    this.caller = caller;
    this.project = project;
    this.asked = asked;
  }

  /** Of a project, as CFLA reads them. */
  static Balances project(String project) {
    return new Balances(Call.as("CFLA"), project, "");
  }

  Balances by(String day) {
    return new Balances(caller, project, asked + "&as-of=" + day);
  }

  Balances as(Call other) {
    return new Balances(other, project, asked);
  }

  Balances ofRegion() {
    return new Balances(caller, project, asked + "&payer=REGION");
  }

  /** The balances of an account, all payers and municipalities of the contract together. */
  String of(String account) {
    return sum("balance", account);
  }

  String debit(String account) {
    return sum("debit", account);
  }

  String ofPayer(String account, String payer) {
    return total(items("account=" + account + "&payer=" + payer), "balance");
  }

  private String sum(String what, String account) {
    boolean region = asked.contains("REGION");
    return total(
        items("account=" + account).stream()
            .filter(each -> region || !each.get("payer").equals("REGION"))
            .toList(),
        what);
  }

  List<Map<String, Object>> items(String more) {
    return caller
        .get("/ledger/balances?limit=200&projectNumber=" + project + "&" + more + asked)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  private static String total(List<Map<String, Object>> items, String what) {
    return items.stream()
        .map(each -> new BigDecimal((String) ((Map<?, ?>) each.get(what)).get("amount")))
        .reduce(new BigDecimal("0.00"), BigDecimal::add)
        .toPlainString();
  }
}
