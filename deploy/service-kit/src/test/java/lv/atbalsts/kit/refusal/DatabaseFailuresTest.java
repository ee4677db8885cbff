package lv.atbalsts.kit.refusal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DatabaseFailuresTest {

  private static final String END_CONNECTIONS =
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'notes' and pid <> pg_backend_pid()";

  @Inject AgroalDataSource pool;

  @Test
  void whileTheDatabaseIsAwayItIsSaidAndAfterwardsNoDeadConnectionIsMet() throws Exception {
    read().statusCode(200);
    superuser("alter database notes allow_connections false");
    try {
      superuser(END_CONNECTIONS);
      for (int i = 0; i < 3; i++) {
        read()
            .statusCode(503)
            .header("Retry-After", equalTo("2"))
            .contentType("application/problem+json")
            .body("code", equalTo("KIT-0503"));
      }
    } finally {
      superuser("alter database notes allow_connections true");
    }
    for (int i = 0; i < 20; i++) {
      read().statusCode(200);
    }
  }

  @Test
  void connectionsThatDiedInThePoolCostNobodyAnAnswer() throws Exception {
    Connection[] many = new Connection[8];
    for (int i = 0; i < many.length; i++) {
      many[i] = pool.getConnection();
    }
    for (Connection each : many) {
      each.close();
    }
    superuser(END_CONNECTIONS);
    // longer than a connection may lie in the pool without being asked whether it lives
    Thread.sleep(400);
    for (int i = 0; i < 20; i++) {
      read().statusCode(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "08006,503,KIT-0503", "57P01,503,KIT-0503", "53300,503,KIT-0503", "57014,503,KIT-0503",
    "40001,409,KIT-0419", "40P01,409,KIT-0419", "22021,400,KIT-0026", "22008,400,KIT-0026",
    "22P05,400,KIT-0026", "22007,400,KIT-0026", "23505,409,KIT-0027", "42501,409,KIT-0028",
    "23P01,409,KIT-0027", "42P01,500,KIT-0500", "23503,500,KIT-0500"
  })
  void aStateIsToldAsWhatItMeans(String state, int status, String code) {
    Refusal refusal =
        ExceptionToRefusal.of(
            new IllegalStateException(
                new SQLException("new row violates row-level security policy", state)),
            500);
    assertEquals(status, refusal.status());
    assertEquals(code, refusal.code());
  }

  @Test
  void aCommitOfUnknownOutcomeIsToldAsSuch() {
    RollbackException unknown =
        new RollbackException("ARJUNA016053: Could not commit transaction.");
    assertEquals("KIT-0503", ExceptionToRefusal.of(new RuntimeException(unknown), 500).code());
    assertEquals(
        "KIT-0503", ExceptionToRefusal.of(new SQLException("no connection to be had"), 500).code());
  }

  private static ValidatableResponse read() {
    return given().auth().oauth2(Tokens.of("MUNICIPALITY", "0001000")).get("/jottings").then();
  }

  private static void superuser(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(Parts.postgres().superuserJdbcUrl());
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }
}
