package lv.atbalsts.kit.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.atbalsts.kit.notes.Notes.NewNote;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

/**
 * What one instance knows of a key is in the database only, so that another instance, or the same
 * one after a restart, knows it too: here the other instance is a connection of the test.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class TwoInstancesTest {

  private static final String PATH = "/jottings";
  private static final String TEXT = "the other one";

  @Inject RequestHash hashes;

  private final String key = UUID.randomUUID().toString();

  @Test
  void aRequestWaitsForTheInstanceThatHasItsKeyAndGivesItsAnswer() throws Exception {
    try (Connection other = otherInstance();
        ExecutorService callers = Executors.newSingleThreadExecutor()) {
      answered(other);
      Future<Response> repeated = callers.submit(() -> post(TEXT));
      await().atMost(Duration.ofSeconds(20)).until(() -> somebodyWaits());
      other.commit();
      Response answer = repeated.get();
      assertEquals(201, answer.statusCode());
      assertEquals("{\"id\":\"0197b1f0-0000-7000-8000-000000000001\"}", answer.asString());
    }
    assertEquals("KIT-0422", post("another text").path("code"));
  }

  @Test
  void aRequestWhoseOtherInstanceFailedIsDoneHere() throws Exception {
    try (Connection other = otherInstance();
        ExecutorService callers = Executors.newSingleThreadExecutor()) {
      answered(other);
      Future<Response> repeated = callers.submit(() -> post(TEXT));
      await().atMost(Duration.ofSeconds(20)).until(() -> somebodyWaits());
      other.rollback();
      assertEquals(201, repeated.get().statusCode());
      UUID.fromString(repeated.get().path("id"));
    }
  }

  private void answered(Connection other) throws Exception {
    String insert =
        "insert into idempotency_key (caller, key, request_hash, status, answer)"
            + " values (current_setting('atbalsts.caller'), ?, ?, 201, '{\"id\":\"0197b1f0-0000-7000-8000-000000000001\"}')";
    try (PreparedStatement statement = other.prepareStatement(insert)) {
      statement.setString(1, key);
      statement.setString(
          2,
          hashes.of(
              PATH + "\nMUNICIPALITY\n0001000",
              new Object[] {new NewNote("0001000", TEXT, null, null)}));
      statement.executeUpdate();
    }
  }

  private static Connection otherInstance() throws SQLException {
    Database notes = Parts.postgres().database("notes");
    Connection connection =
        DriverManager.getConnection(notes.jdbcUrl(), notes.app(), notes.appPassword());
    connection.setAutoCommit(false);
    try (PreparedStatement set =
        connection.prepareStatement("select set_config('atbalsts.caller', ?, false)")) {
      set.setString(1, "municipality-0001000");
      set.execute();
    }
    return connection;
  }

  private static boolean somebodyWaits() throws SQLException {
    String query =
        "select count(*) from pg_stat_activity"
            + " where datname = 'notes' and wait_event_type = 'Lock'"
            + " and query like '%idempotency_key%'";
    try (Connection connection = DriverManager.getConnection(Parts.postgres().superuserJdbcUrl());
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1) > 0;
    }
  }

  private Response post(String text) {
    return given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0001000"))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"municipality\":\"0001000\",\"text\":\"%s\"}".formatted(text))
        .post(PATH);
  }
}
