package lv.atbalsts.funding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL itself keeps the books, whatever the service asks. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LedgerGuardTest {

  private static final String VIOLATED = "23514";
  private static final String NOT_ALLOWED = "42501";

  private Compensated all;
  private Connection app;

  @BeforeEach
  void aClaimIsBooked() throws SQLException {
    all = Compensated.of("1000.00");
    all.submitted("5");
    Database database = Parts.postgres().database("funding");
    app = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
    run("select tell_caller('ALL', null, '', null)");
    app.setAutoCommit(false);
  }

  @AfterEach
  void itIsLeftAsItWas() throws SQLException {
    app.rollback();
    app.close();
  }

  @Test
  void aBookingThatDoesNotBalanceIsRefused() throws SQLException {
    String booking = booking(null);
    assertEquals(
        VIOLATED, refused(entries(booking, "('COMMITTED','EU',0,1), ('CLAIMED','EU',2,0)")));
  }

  @Test
  void onePayersMoneyIsNotAnothers() throws SQLException {
    String booking = booking(null);
    assertEquals(
        VIOLATED, refused(entries(booking, "('COMMITTED','EU',0,1), ('CLAIMED','STATE',1,0)")));
  }

  @Test
  void aBookingWithoutEntriesIsRefusedAtTheEnd() throws SQLException {
    booking(null);
    assertEquals(VIOLATED, assertThrows(SQLException.class, app::commit).getSQLState());
  }

  @Test
  void noAccountGoesBelowZero() throws SQLException {
    String booking = booking(null);
    assertEquals(
        VIOLATED, refused(entries(booking, "('COMMITTED','EU',0,5000), ('DEDUCTED','EU',5000,0)")));
  }

  @Test
  void anEntryIsOfItsBookingsDay() throws SQLException {
    String booking = booking(null);
    assertEquals(
        VIOLATED,
        refused(
            entries(booking, "('COMMITTED','EU',0,1), ('CLAIMED','EU',1,0)")
                .replace("'2021-04-12'", "'2021-04-13'")));
  }

  @Test
  void whatIsBookedStays() throws SQLException {
    for (String change :
        new String[] {
          "update ledger_booking set day = day",
          "update ledger_entry set debit = debit",
          "update ledger_account set debit = debit",
          "delete from ledger_booking",
          "delete from ledger_entry",
          "delete from ledger_account"
        }) {
      assertEquals(NOT_ALLOWED, refused(change), change);
      app.rollback();
    }
  }

  @Test
  void aBookingIsTakenBackOnce() throws SQLException {
    String booked = one("select id from ledger_booking where kind = 'CLAIM' and project = '%s'");
    booking(booked);
    assertEquals("23505", assertThrows(SQLException.class, () -> booking(booked)).getSQLState());
  }

  private String booking(String reverses) throws SQLException {
    String id = UUID.randomUUID().toString();
    run(
        """
        insert into ledger_booking (id, kind, day, booked_at, project, source_id, reverses)
        values ('%s', 'CORRECTION', '2021-04-12', now(), '%s', '%s', %s)
        """
            .formatted(
                id,
                all.number(),
                UUID.randomUUID(),
                reverses == null ? "null" : "'" + reverses + "'"));
    return id;
  }

  /** Account, payer, debit and credit; accounts that are not there are opened. */
  private String entries(String booking, String entries) throws SQLException {
    run(
        """
        insert into ledger_account (id, project, fund, code, payer)
        select uuidv7(), '%s', 'ESF', code, payer from (values %s) as entry (code, payer, debit, credit)
        on conflict do nothing
        """
            .formatted(all.number(), entries));
    return """
    insert into ledger_entry (id, booking_id, account_id, project, day, debit, credit)
    select uuidv7(), '%s', account.id, project, '2021-04-12', entry.debit, entry.credit
    from (values %s) as entry (code, payer, debit, credit)
      join ledger_account account on account.code = entry.code and account.payer = entry.payer
    where project = '%s' and municipality is null
    """
        .formatted(booking, entries, all.number());
  }

  private String refused(String change) {
    return assertThrows(SQLException.class, () -> run(change)).getSQLState();
  }

  private String one(String query) throws SQLException {
    try (Statement sql = app.createStatement();
        ResultSet row = sql.executeQuery(query.formatted(all.number()))) {
      row.next();
      return row.getString(1);
    }
  }

  private void run(String statement) throws SQLException {
    try (Statement sql = app.createStatement()) {
      sql.execute(statement);
    }
  }
}
