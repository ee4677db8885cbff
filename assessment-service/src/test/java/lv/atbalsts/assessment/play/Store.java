package lv.atbalsts.assessment.play;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;

/** The service's database, as its app role sees it beside the service. */
public final class Store {

  private Store() {}

  /** One value, seen in a scope; a scope of null leaves the variables unset. */
  public static String value(String scope, String owner, String query) throws SQLException {
    try (Connection connection = asApp(scope, owner);
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** One value, seen past all row security. */
  public static String asSuperuser(String query) throws SQLException {
    try (Connection connection = asSuperuser();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** The name of the app role. */
  public static String app() {
    return Parts.postgres().database("assessment").app();
  }

  /** Runs changes as somebody who may do anything with the database. */
  public static void tamper(String... statements) throws SQLException {
    try (Connection connection = asSuperuser();
        Statement all = connection.createStatement()) {
      for (String statement : statements) {
        all.execute(statement);
      }
    }
  }

  /** Runs a change as the app role that sees everything. */
  public static int change(String statement) throws SQLException {
    try (Connection connection = asApp("ALL", "");
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      return prepared.executeUpdate();
    }
  }

  /** A connection of somebody who may do anything with the database. */
  public static Connection asSuperuser() throws SQLException {
    return DriverManager.getConnection(
        Parts.postgres().superuserJdbcUrl().replace("/postgres?", "/assessment?"));
  }

  private static Connection asApp(String scope, String owner) throws SQLException {
    Database database = Parts.postgres().database("assessment");
    Connection connection =
        DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
    if (scope != null) {
      try (PreparedStatement set = connection.prepareStatement("select tell_caller(?, ?, '', ?)")) {
        set.setString(1, scope);
        set.setString(2, owner);
        set.setString(3, kind(owner));
        set.execute();
      }
    }
    return connection;
  }

  private static String kind(String owner) {
    return switch (owner.length()) {
      case 7 -> "TERRITORY";
      case 11 -> "PROVIDER";
      default -> "PROJECT";
    };
  }
}
