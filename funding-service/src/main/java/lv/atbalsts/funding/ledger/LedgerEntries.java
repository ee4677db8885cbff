package lv.atbalsts.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.ledger.BookingView.EntryView;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.ledger.rules.Cell;
import lv.atbalsts.funding.ledger.rules.Payer;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Money;

/** The entries of bookings: written once, all of a booking by one statement. */
@ApplicationScoped
class LedgerEntries {

  private static final String CHANGE =
      """
      json_to_recordset(?) as change (account text, payer text, municipality text, debit numeric,
        credit numeric)
      """;

  private static final String OPEN =
      """
      insert into ledger_account (id, project, fund, code, payer, municipality)
      select uuidv7(), ?, ?, account, payer, municipality from %s
      order by account, payer, municipality on conflict do nothing
      """
          .formatted(CHANGE);

  private static final String CHANGED =
      """
      from ledger_account join %s
        on ledger_account.project = ? and code = account and change.payer = ledger_account.payer
        and change.municipality is not distinct from ledger_account.municipality
      """
          .formatted(CHANGE);

  private static final String SHORT =
      """
      select code, ledger_account.debit - ledger_account.credit, change.credit - change.debit
      """
          + CHANGED
          + """
          where code <> 'CONTRACT' and ledger_account.debit + change.debit
            < ledger_account.credit + change.credit
          """;

  private static final String POST =
      """
      insert into ledger_entry (id, booking_id, account_id, project, municipality, day, debit, credit)
      select uuidv7(), ledger_booking.id, ledger_account.id, ledger_account.project,
        ledger_account.municipality, day, change.debit, change.credit
      """
          + CHANGED
          + "join ledger_booking on ledger_booking.id = ?";

  private static final String OF_CLAIM =
      """
      select code, payer, ledger_account.municipality, sum(ledger_entry.debit),
        sum(ledger_entry.credit)
      from ledger_booking join ledger_entry on booking_id = ledger_booking.id
        join ledger_account on ledger_account.id = account_id
      where claim_id = ? group by code, payer, ledger_account.municipality
      """;

  private static final String OF_BOOKING =
      """
      select code, payer, ledger_account.municipality, ledger_entry.debit, ledger_entry.credit
      from ledger_entry join ledger_account on ledger_account.id = account_id where booking_id = ?
      """;

  private static final String OF_BOOKINGS =
      """
      select booking_id, account_id, code, payer, ledger_account.municipality, ledger_entry.debit,
        ledger_entry.credit
      from ledger_entry join ledger_account on ledger_account.id = account_id
      where booking_id = any (?) order by ledger_entry.id
      """;

  private static final String SUMS =
      """
      select account_id, sum(debit), sum(credit) from ledger_entry
      where account_id = any (?) and day <= ? group by account_id
      """;

  private static final String DIFFERENCES =
      "select recount, project, account, payer, municipality, booked, recounted from ledger_differences()";

  private final Sql sql;

  LedgerEntries(Sql sql) {
    this.sql = sql;
  }

  /**
   * Writes the entries of a booking.
   *
   * @throws RuntimeException the refusal 409 where an account would be below zero
   */
  void post(LedgerFact fact, String fund, UUID booking, List<Change> changes) {
    JsonRows rows = new JsonRows(changes);
    sql.update(OPEN, fact.projectNumber(), fund, rows);
    sql.query(
            SHORT,
            row ->
                FundingRefusal.LEDGER_ACCOUNT_TOO_LOW
                    .with(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3))
                    .limit(new Money(row.getBigDecimal(2))),
            rows,
            fact.projectNumber())
        .forEach(
            refusal -> {
              throw refusal;
            });
    sql.update(POST, rows, fact.projectNumber(), booking);
  }

  /** What stands on each account by a claim, in cents. */
  Map<Cell, Long> ofClaim(UUID claim) {
    return sql.query(OF_CLAIM, Change::read, claim).stream()
        .collect(Collectors.toMap(Change::cell, Change::cents));
  }

  List<Change> of(UUID booking) {
    return sql.query(OF_BOOKING, Change::read, booking);
  }

  /** The entries of bookings, by booking. */
  Map<UUID, List<EntryView>> of(List<UUID> bookings) {
    return sql
        .query(
            OF_BOOKINGS,
            row ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    new EntryView(
                        row.getObject(2, UUID.class),
                        AccountCode.valueOf(row.getString(3)),
                        Payer.valueOf(row.getString(4)),
                        row.getString(5),
                        new Money(row.getBigDecimal(6)),
                        new Money(row.getBigDecimal(7)))),
            bookings)
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Debit and credit of accounts by the end of a day; none where nothing was booked. */
  Map<UUID, Sums> sums(List<UUID> accounts, LocalDate asOf) {
    return sql
        .query(
            SUMS,
            row ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    new Sums(new Money(row.getBigDecimal(2)), new Money(row.getBigDecimal(3)))),
            accounts,
            asOf)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<LedgerDifference> differences() {
    return sql.query(
        DIFFERENCES,
        row ->
            new LedgerDifference(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new Money(row.getBigDecimal(6)),
                new Money(row.getBigDecimal(7))));
  }

  record Sums(Money debit, Money credit) {}

  /** What changes of one account; both amounts are below zero where a booking is taken back. */
  record Change(AccountCode account, Payer payer, String municipality, Money debit, Money credit) {

    static Change of(Cell cell, long cents) {
      return new Change(
          cell.account(),
          cell.payer(),
          cell.municipality().isEmpty() ? null : cell.municipality(),
          Money.ofCents(Math.max(cents, 0)),
          Money.ofCents(Math.max(-cents, 0)));
    }

    private static Change read(ResultSet row) throws SQLException {
      return new Change(
          AccountCode.valueOf(row.getString(1)),
          Payer.valueOf(row.getString(2)),
          row.getString(3),
          new Money(row.getBigDecimal(4)),
          new Money(row.getBigDecimal(5)));
    }

    Change takenBack() {
      return new Change(
          account, payer, municipality, Money.ZERO.minus(debit), Money.ZERO.minus(credit));
    }

    Cell cell() {
      return new Cell(account, payer, municipality == null ? "" : municipality);
    }

    long cents() {
      return debit.minus(credit).cents();
    }
  }
}
