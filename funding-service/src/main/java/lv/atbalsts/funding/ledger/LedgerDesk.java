package lv.atbalsts.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.atbalsts.funding.ledger.BookingView.EntryView;
import lv.atbalsts.funding.ledger.LedgerEntries.Sums;
import lv.atbalsts.funding.ledger.LedgerSearch.BookingSearch;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.Money;

/**
 * What stands in the ledger. A municipality sees its own accounts, and those of what became part of
 * it as a whole (ADR 34), of every project.
 */
@ApplicationScoped
class LedgerDesk {

  private static final Sums NOTHING = new Sums(Money.ZERO, Money.ZERO);

  private final LedgerAccounts accounts;
  private final LedgerBookings bookings;
  private final LedgerEntries entries;
  private final ProjectDesk projects;
  private final Territories territories;
  private final RowScope scope;
  private final Callers callers;
  private final Clock clock;

  LedgerDesk(
      LedgerAccounts accounts,
      LedgerBookings bookings,
      LedgerEntries entries,
      ProjectDesk projects,
      Territories territories,
      RowScope scope,
      Callers callers,
      Clock clock) {
    this.accounts = accounts;
    this.bookings = bookings;
    this.entries = entries;
    this.projects = projects;
    this.territories = territories;
    this.scope = scope;
    this.callers = callers;
    this.clock = clock;
  }

  Page<BalanceView> balances(LedgerSearch search, PageRequest page) {
    Where where = projects.of(search.projectNumber(), search.where());
    Optional<Set<String>> own = own();
    own.ifPresent(all -> where.and("municipality in :whose", "whose", all));
    return seen(own, () -> views(accounts.page(page, where), search.asOf()));
  }

  private Page<BalanceView> views(Page<LedgerAccount> page, LocalDate asOf) {
    if (asOf == null) {
      return page.map(LedgerAccount::view);
    }
    Map<UUID, Sums> sums =
        entries.sums(page.items().stream().map(LedgerAccount::id).toList(), asOf);
    return page.map(
        account -> {
          Sums its = sums.getOrDefault(account.id(), NOTHING);
          return account.view(its.debit(), its.credit());
        });
  }

  Page<BookingView> bookings(BookingSearch search, PageRequest page) {
    Where where = projects.of(search.projectNumber(), search.where());
    Optional<Set<String>> own = own();
    own.ifPresent(
        all ->
            where.and(
                "id in (select e.bookingId from LedgerEntry e where e.municipality in :whose)",
                "whose",
                all));
    return seen(own, () -> withEntries(bookings.page(page, where), own));
  }

  private Page<BookingView> withEntries(Page<LedgerBooking> page, Optional<Set<String>> own) {
    Map<UUID, List<EntryView>> all =
        entries.of(page.items().stream().map(LedgerBooking::id).toList());
    return page.map(
        booking ->
            booking.view(
                all.get(booking.id()).stream()
                    .filter(each -> own.isEmpty() || own.get().contains(each.municipality()))
                    .toList()));
  }

  /** What became part of a municipality is past its own rows; it is asked for by its codes. */
  private <T> T seen(Optional<Set<String>> own, Supplier<T> work) {
    return own.isPresent() ? scope.beyond(work) : work.get();
  }

  Page<LedgerDifference> differences() {
    return Page.whole(entries.differences());
  }

  /** Whose accounts a municipality sees; empty for whoever sees all of a project's. */
  private Optional<Set<String>> own() {
    Caller caller = callers.current();
    if (!caller.is(Role.MUNICIPALITY)) {
      return Optional.empty();
    }
    Set<String> all =
        new HashSet<>(territories.answeredForBy(caller.owner(), LocalDate.now(clock)));
    all.add(caller.owner());
    return Optional.of(all);
  }
}
