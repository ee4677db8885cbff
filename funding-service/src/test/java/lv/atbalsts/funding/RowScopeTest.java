package lv.atbalsts.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL itself keeps the rows apart, whatever the service asks. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RowScopeTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.unshared("1000.00");
  }

  @Test
  void everyTableOfMunicipalitiesShowsItsRowsToTheirOwnersOnly() throws SQLException {
    new Invoiced(all).entered("10.00");
    String claim = all.submitted("5");
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "100.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    String municipality = all.municipality();
    String region = all.number();
    seen("granted_service", 1, "OWN", municipality);
    seen("granted_service", 1, "GROUP", region);
    seen("service_report", 1, "OWN", municipality);
    seen("service_report", 1, "GROUP", region);
    seen("report_line", 1, "OWN", municipality);
    seen("report_line", 1, "GROUP", region);
    seen("invoice", 1, "OWN", municipality);
    seen("invoice", 1, "GROUP", region);
    seen("claim", 1, "GROUP", region);
    seen("claim", 0, "OWN", municipality);
    seen("claim_line", 1, "GROUP", region);
    seen("payment", 1, "GROUP", region);
    seen("ledger_account", 6, "OWN", municipality);
    seen("ledger_account", 10, "GROUP", region);
    seen("ledger_booking", 3, "OWN", municipality);
    seen("ledger_booking", 4, "GROUP", region);
    seen("ledger_entry", 10, "OWN", municipality);
    seen("ledger_entry", 16, "GROUP", region);
    for (String table :
        new String[] {
          "granted_service",
          "service_report",
          "report_line",
          "invoice",
          "claim",
          "claim_line",
          "payment",
          "ledger_account",
          "ledger_booking",
          "ledger_entry"
        }) {
      seen(table, 0, "OWN", "0000000");
      seen(table, 0, "GROUP", "9.9.9.9./99/Z/999");
      seen(table, 0, "", "");
    }
  }

  @Test
  void whatCflaSaysIsItsRegionsAndOfLinesItsMunicipalitys() throws SQLException {
    String claim = all.reviewed("5");
    Call.as("CFLA", "anna")
        .post(
            "/claims/" + claim + "/samples",
            "{'size':1,'askedOn':'2021-04-14','documents':'Time sheets.'}")
        .then()
        .statusCode(201);
    String decision =
        Call.as("CFLA", "anna")
            .made(
                "id",
                "/claims/" + claim + "/decisions",
                """
                {'certified':{'amount':'100.00'},'deducted':{'amount':'0.00'},
                 'parked':{'amount':'0.00'},'lines':[]}
                """);
    Compensated.approve("ilze", claim, decision, "2021-05-06").then().statusCode(200);
    Call.as("CFLA")
        .post(
            "/claims/" + claim + "/corrections",
            """
            {'type':'IRREGULARITY','amount':{'amount':'10.00'},'effect':'WITHHELD',
             'imposedOn':'2021-09-01','reason':'No tender.'}
            """)
        .then()
        .statusCode(201);
    for (String table :
        new String[] {
          "line_decision", "claim_sample", "claim_sample_line", "correction", "withheld_sum"
        }) {
      seen(table, 1, "GROUP", all.number());
      seen(table, table.equals("line_decision") ? 1 : 0, "OWN", all.municipality());
      seen(table, 0, "OWN", "0000000");
      seen(table, 0, "GROUP", "9.9.9.9./99/Z/999");
      seen(table, 0, "", "");
    }
    seen("cfla_statement", 0, "GROUP", all.number());
    seen("cfla_statement_line", 0, "GROUP", all.number());
  }

  @Test
  void aMoveAndTheGrantItIsAboutAreSeenByBothMunicipalitiesAndChangedByNeither()
      throws SQLException {
    UUID client = UUID.randomUUID();
    String from = all.municipality();
    String to = Programme.municipality();
    Told.grant(all.number(), from, Compensated.SERVICE, all.unit(), all.registration(), client);
    Told.tell(
        "assessment",
        "ClientMoved",
        client,
        """
        {'moveId':'%s','clientRef':'%s','from':'%s','to':'%s','reason':'MOVED_HOME',
         'movedOn':'2021-03-15'}
        """,
        UUID.randomUUID(),
        client,
        from,
        to);
    String stranger = Programme.municipality();
    for (String table : new String[] {"client_move", "granted_service"}) {
      String rows = table + " where client_ref = '" + client + "'";
      seen(rows, 1, "OWN", from);
      seen(rows, 1, "OWN", to);
      seen(rows, 0, "OWN", stranger);
      seen(rows, 0, "", "");
    }
    String moved = "update client_move set moved_on = '2021-03-01' where client_ref = '";
    assertEquals(0, changed(moved + client + "'", from));
    assertEquals(0, changed(moved + client + "'", to));
    assertEquals(
        0,
        changed("update granted_service set unit = 'X' where client_ref = '" + client + "'", to));
  }

  private static int changed(String statement, String municipality) throws SQLException {
    Database database = Parts.postgres().database("funding");
    try (Connection app =
            DriverManager.getConnection(
                database.jdbcUrl(), database.app(), database.appPassword());
        Statement sql = app.createStatement()) {
      sql.execute("select tell_caller('OWN', '%s', '', 'TERRITORY')".formatted(municipality));
      return sql.executeUpdate(statement);
    }
  }

  private static void seen(String table, int rows, String scope, String owner) throws SQLException {
    Database database = Parts.postgres().database("funding");
    try (Connection app =
            DriverManager.getConnection(
                database.jdbcUrl(), database.app(), database.appPassword());
        Statement sql = app.createStatement()) {
      if (!scope.isEmpty()) {
        String kind = scope.equals("GROUP") ? "PROJECT" : "TERRITORY";
        sql.execute("select tell_caller('%s', '%s', '', '%s')".formatted(scope, owner, kind));
      }
      try (ResultSet row = sql.executeQuery("select count(*) from " + table)) {
        row.next();
        assertEquals(rows, row.getInt(1), table + " seen by " + scope + " " + owner);
      }
    }
  }
}
