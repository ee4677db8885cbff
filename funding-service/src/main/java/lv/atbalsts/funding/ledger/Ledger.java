package lv.atbalsts.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.ledger.LedgerEntries.Change;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.ledger.rules.Cell;
import lv.atbalsts.funding.ledger.rules.ClaimStanding;
import lv.atbalsts.funding.ledger.rules.Payer;
import lv.atbalsts.funding.ledger.rules.Settlement;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;

/**
 * Books facts, in the transaction of each and beside its event. Whoever books has checked that the
 * caller may do what is booked. Bookings of a project come one after the other.
 */
@ApplicationScoped
public class Ledger {

  private final LedgerBookings bookings;
  private final LedgerEntries entries;
  private final MeasureDesk measures;
  private final AdvisoryLocks locks;
  private final RowScope scope;
  private final Clock clock;

  Ledger(
      LedgerBookings bookings,
      LedgerEntries entries,
      MeasureDesk measures,
      AdvisoryLocks locks,
      RowScope scope,
      Clock clock) {
    this.bookings = bookings;
    this.entries = entries;
    this.measures = measures;
    this.locks = locks;
    this.scope = scope;
    this.clock = clock;
  }

  /** A contract version is signed: what it has more, or less, than the one before. */
  public void commit(LedgerFact fact, Split difference) {
    Map<Cell, Long> changes = new HashMap<>();
    Payer.shares(difference)
        .forEach(
            (payer, cents) -> {
              changes.put(Cell.of(AccountCode.COMMITTED, payer), cents);
              changes.put(Cell.of(AccountCode.CONTRACT, payer), -cents);
            });
    alone(fact, () -> book(fact, changes));
  }

  /**
   * A claim is handed in or decided on: what of it stood otherwise before is moved.
   *
   * @throws RuntimeException the refusal 422 where a payer's part would be below zero
   */
  public void stands(LedgerFact fact, ClaimStanding standing) {
    if (standing.isBelowZero()) {
      throw FundingRefusal.PAYERS_PART_BELOW_ZERO.with();
    }
    alone(
        fact,
        () -> {
          Map<Cell, Long> before = entries.ofClaim(fact.claim());
          Map<Cell, Long> changes = standing.cells(before);
          before.forEach((cell, cents) -> changes.merge(cell, -cents, Long::sum));
          return book(fact, changes);
        });
  }

  /** Until the transaction ends nobody else books anything of the project. */
  public void lock(String projectNumber) {
    locks.lock("ledger", projectNumber);
  }

  /**
   * Something is paid, withheld, corrected or recovered: what of the claim stood otherwise is
   * moved.
   *
   * @param now how the claim stands, asked once nobody else books
   * @throws RuntimeException the refusal 409 where less is certified than settled
   */
  public void settles(LedgerFact fact, Supplier<Settlement> now) {
    alone(fact, () -> book(fact, now.get().changes(entries.ofClaim(fact.claim()))));
  }

  /**
   * The same where the fact was wrong. What was booked of it is taken back; where that is not how
   * the claim stands now, because it was divided anew meanwhile, the difference is booked instead.
   */
  public void settlesWithout(LedgerFact fact, Supplier<Settlement> now) {
    alone(
        fact,
        () -> {
          Map<Cell, Long> stand = entries.ofClaim(fact.claim());
          LedgerBooking earlier = bookings.standing(fact.kind(), fact.source()).orElse(null);
          List<Change> storno =
              earlier == null
                  ? List.of()
                  : entries.of(earlier.id()).stream().map(Change::takenBack).toList();
          Map<Cell, Long> without = new HashMap<>(stand);
          storno.forEach(each -> without.merge(each.cell(), each.cents(), Long::sum));
          Settlement standing = now.get();
          boolean exact =
              storno.stream().noneMatch(each -> without.get(each.cell()) < 0)
                  && standing.changes(without).isEmpty();
          return book(fact, earlier, exact ? storno : changed(standing.changes(stand)));
        });
  }

  /**
   * Takes back what is booked of a fact, by a booking that names it.
   *
   * @param fact of the kind and source that were booked, with the day of the taking back
   * @return whether anything of it was booked and stood
   */
  public boolean reverse(LedgerFact fact) {
    return alone(
        fact,
        () ->
            bookings
                .standing(fact.kind(), fact.source())
                .map(
                    earlier ->
                        book(
                            fact,
                            earlier,
                            entries.of(earlier.id()).stream().map(Change::takenBack).toList()))
                .orElse(false));
  }

  private boolean book(LedgerFact fact, Map<Cell, Long> changes) {
    changes.values().removeIf(cents -> cents == 0);
    return book(fact, null, changed(changes));
  }

  private static List<Change> changed(Map<Cell, Long> changes) {
    return changes.entrySet().stream()
        .map(each -> Change.of(each.getKey(), each.getValue()))
        .toList();
  }

  private boolean book(LedgerFact fact, LedgerBooking reversed, List<Change> changes) {
    if (changes.isEmpty()) {
      return false;
    }
    LedgerBooking booking =
        new LedgerBooking(
            fact, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC), reversed);
    bookings.persistAndFlush(booking);
    entries.post(fact, measures.fund(fact.measure()).name(), booking.id(), changes);
    return true;
  }

  /** A municipality that claims does not see the project's accounts; its claim is booked there. */
  private boolean alone(LedgerFact fact, Supplier<Boolean> work) {
    return scope.beyond(
        () -> {
          lock(fact.projectNumber());
          return work.get();
        });
  }
}
