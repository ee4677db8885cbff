package lv.atbalsts.funding.ledger.rules;

import static lv.atbalsts.funding.ledger.rules.AccountCode.CERTIFIED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.CORRECTED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.PAID;
import static lv.atbalsts.funding.ledger.rules.AccountCode.RECOVERED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.atbalsts.funding.split.rules.Proportion;
import lv.atbalsts.kit.values.Money;

/**
 * What of a claim is settled, and what of that was wrong, in cents. Together with what is certified
 * and not settled it is all that is certified.
 *
 * @param settled what is paid or withheld, by municipality; empty for what is no municipality's
 * @param corrected what is withheld or asked back for the claim, whether given back or not; it
 *     counts as far as the claim is settled
 * @param recovered what of that is given back or withheld, at most what is corrected
 */
public record Settlement(Map<String, Long> settled, long corrected, long recovered) {

  private static final List<AccountCode> SETTLED = List.of(PAID, CORRECTED, RECOVERED);

  /**
   * What changes on the claim's accounts: none where all stands so. What stands is moved in
   * proportion, and nothing that need not be.
   *
   * @param before what stands there
   * @throws RuntimeException the refusal 409 where less is certified than settled
   */
  public Map<Cell, Long> changes(Map<Cell, Long> before) {
    Map<Cell, Long> stand = new HashMap<>(before);
    new TreeMap<>(settled).forEach((municipality, cents) -> settle(stand, municipality, cents));
    long all = total(stand, PAID) + total(stand, CORRECTED) + total(stand, RECOVERED);
    long wrong = Math.min(corrected, all);
    move(stand, PAID, CORRECTED, wrong - total(stand, CORRECTED) - total(stand, RECOVERED));
    move(stand, CORRECTED, RECOVERED, Math.min(recovered, wrong) - total(stand, RECOVERED));
    move(stand, CORRECTED, PAID, total(stand, CORRECTED) + total(stand, RECOVERED) - wrong);
    before.forEach((cell, cents) -> stand.merge(cell, -cents, Long::sum));
    stand.values().removeIf(cents -> cents == 0);
    return stand;
  }

  /** What is not settled any more is certified again: what was right of it first. */
  private static void settle(Map<Cell, Long> stand, String municipality, long cents) {
    long more = cents;
    for (AccountCode each : SETTLED) {
      more -= of(stand, each).getOrDefault(municipality, 0L);
    }
    if (more > 0) {
      move(stand, CERTIFIED, PAID, Map.of(municipality, more));
    }
    for (AccountCode each : SETTLED) {
      long back = Math.min(-more, of(stand, each).getOrDefault(municipality, 0L));
      if (back > 0) {
        move(stand, each, CERTIFIED, Map.of(municipality, back));
        more += back;
      }
    }
  }

  /** Moves an amount, or moves it back where it is below zero and the other has so much. */
  private static void move(Map<Cell, Long> stand, AccountCode from, AccountCode to, long cents) {
    if (cents > 0) {
      move(stand, from, to, Proportion.of(cents, of(stand, from)));
    } else if (cents < 0 && to == RECOVERED) {
      move(stand, to, from, Proportion.of(-cents, of(stand, to)));
    }
  }

  private static void move(
      Map<Cell, Long> stand, AccountCode from, AccountCode to, Map<String, Long> whose) {
    Map<String, Money> amounts =
        whose.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Money.ofCents(each.getValue())));
    ClaimStanding.moved(stand, from, to, amounts)
        .forEach((cell, cents) -> stand.merge(cell, cents, Long::sum));
  }

  private static Map<String, Long> of(Map<Cell, Long> stand, AccountCode account) {
    return stand.entrySet().stream()
        .filter(each -> each.getKey().account() == account)
        .collect(
            Collectors.groupingBy(
                each -> each.getKey().municipality(), Collectors.summingLong(Map.Entry::getValue)));
  }

  private static long total(Map<Cell, Long> stand, AccountCode account) {
    return of(stand, account).values().stream().mapToLong(Long::longValue).sum();
  }
}
