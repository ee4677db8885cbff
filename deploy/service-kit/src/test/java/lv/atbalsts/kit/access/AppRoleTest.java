package lv.atbalsts.kit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role that a service works with may not do, whatever the service's code asks. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AppRoleTest {

  private static final String NOT_ALLOWED = "42501";

  @Inject AgroalDataSource pool;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outbox set data = null",
        "update outbox set actor = 'somebody else'",
        "update outbox set transaction_id = pg_current_xact_id()",
        "delete from outbox",
        "truncate outbox",
        "update inbox set type = ''",
        "delete from inbox",
        "insert into flyway_schema_history select * from flyway_schema_history",
        "delete from flyway_schema_history",
        "create table mine (id int)",
        "alter table outbox disable row level security"
      })
  void whatIsToldAndHowItIsKeptIsNotChanged(String statement) {
    SQLException refused = assertThrows(SQLException.class, () -> execute(statement));
    assertEquals(NOT_ALLOWED, refused.getSQLState());
  }

  @Test
  void theRelayMarksWhatItHasSent() throws SQLException {
    execute("update outbox set sent_at = sent_at, failure = failure");
  }

  @ParameterizedTest
  @CsvSource({"statement_timeout, 1min", "idle_in_transaction_session_timeout, 1min"})
  void nothingHoldsOthersUpForEver(String setting, String value) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("show " + setting)) {
      row.next();
      assertEquals(value, row.getString(1));
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
