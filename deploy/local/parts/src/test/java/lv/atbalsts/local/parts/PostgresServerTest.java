package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  @TempDir Path folder;

  @Test
  void aKeptFolderGoesOnWithItsData() throws SQLException {
    Path data = folder.resolve("postgres");
    try (PostgresServer first = PostgresServer.start(data, 0)) {
      Database database = first.database("funding");
      execute(
          owner(database),
          "create table claim(cents bigint)",
          "insert into claim values (59106175)",
          "grant select on claim to funding_app");
      assertTrue(ProcessHandle.of(first.pid()).orElseThrow().isAlive());
    }
    try (PostgresServer second = PostgresServer.start(data, 0)) {
      Database database = second.database("funding");
      assertEquals("59106175", value(app(database), "select cents from claim"));
      assertEquals("on", value(app(database), "show fsync"));
      assertEquals("on", value(app(database), "show synchronous_commit"));
      assertEquals("18", value(app(database), "show server_version").substring(0, 2));
    }
  }

  @Test
  void aClusterWhoseMakingWasKilledIsMadeAnew() throws Exception {
    Path data = folder.resolve("postgres");
    Files.createDirectories(data);
    Files.writeString(data.resolve("PG_VERSION"), "18\n");
    Files.writeString(data.resolve("postgresql.conf"), "");
    Files.writeString(folder.resolve("postgres.unfinished"), "");
    try (PostgresServer server = PostgresServer.start(data, 0)) {
      assertEquals("1", value(owner(server.database("funding")), "select 1"));
    }
    assertFalse(Files.exists(folder.resolve("postgres.unfinished")));
  }

  @Test
  void aClusterThatHasBeenUpIsLeftAsItIs() throws Exception {
    Path version = Files.createDirectories(folder.resolve("postgres")).resolve("PG_VERSION");
    Files.writeString(version, "18\n");
    UnfinishedCluster.in(folder.resolve("postgres"));
    assertTrue(Files.exists(version));
    assertFalse(Files.exists(folder.resolve("postgres.unfinished")));
  }

  @Test
  void theAppRoleCanNeitherCreateNorBypassRowSecurity() throws SQLException {
    Database database = Parts.postgres().database("roles");
    String roles =
        value(
            app(database),
            "select rolsuper::text || rolbypassrls || rolcreatedb || rolcreaterole from pg_roles"
                + " where rolname = current_user");
    assertEquals("falsefalsefalsefalse", roles);
    SQLException refused =
        assertThrows(SQLException.class, () -> execute(app(database), "create table mine(id int)"));
    assertEquals("42501", refused.getSQLState());
  }

  @Test
  void theSameDatabaseTwiceIsOne() {
    assertEquals(Parts.postgres().database("twice"), Parts.postgres().database("twice"));
  }

  @Test
  void aTakenPortIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> PostgresServer.start(folder, port));
      assertEquals(
          "Port %d, which PostgreSQL needs, is taken by another program.".formatted(port),
          refused.getMessage());
    }
  }

  @Test
  void aNameThatIsNoDatabaseNameIsRefused() {
    DatabaseServer server = Parts.postgres();
    assertThrows(IllegalArgumentException.class, () -> server.database("a; drop"));
  }

  private static Connection owner(Database database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner(), database.ownerPassword());
  }

  private static Connection app(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (connection) {
      for (String statement : statements) {
        connection.createStatement().execute(statement);
      }
    }
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (connection;
        ResultSet row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
