package lv.atbalsts.local.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates one database and its two roles, each only when it is missing.
 *
 * <p>The owner owns the database, hence its schema {@code public}. The app role may connect and use
 * the schema; what it may do with tables is granted by the migrations.
 */
final class NewDatabase {

  private final PostgresServer server;
  private final Database database;
  private final String name;

  NewDatabase(PostgresServer server, String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
    this.server = server;
    this.name = name;
    this.database = Database.local(server.port(), name);
  }

  void create() throws SQLException {
    org.postgresql.Driver.isRegistered();
    try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl());
        Statement sql = connection.createStatement()) {
      role(sql, database.owner(), database.ownerPassword());
      role(sql, database.app(), database.appPassword());
      if (missing(sql, "select 1 from pg_database where datname = '%s'".formatted(name))) {
        sql.execute("create database %s owner %s".formatted(name, database.owner()));
      }
      sql.execute("revoke all on database %s from public".formatted(name));
      sql.execute("grant connect on database %s to %s".formatted(name, database.app()));
    }
    try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl(name));
        Statement sql = connection.createStatement()) {
      sql.execute("revoke all on schema public from public");
      sql.execute("grant usage, create on schema public to " + database.owner());
      sql.execute("grant usage on schema public to " + database.app());
    }
  }

  private static void role(Statement sql, String role, String password) throws SQLException {
    if (missing(sql, "select 1 from pg_roles where rolname = '%s'".formatted(role))) {
      sql.execute("create role " + role);
    }
    sql.execute(
        "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'"
            .formatted(role, password));
  }

  private static boolean missing(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      return !rows.next();
    }
  }
}
