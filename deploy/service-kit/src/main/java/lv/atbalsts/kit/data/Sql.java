package lv.atbalsts.kit.data;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a statement on the connection of the running transaction, with {@code ?} for parameters. */
@ApplicationScoped
public class Sql {

  private final AgroalDataSource database;

  Sql(AgroalDataSource database) {
    this.database = database;
  }

  /** Answers how many rows changed. */
  public int update(String statement, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = bound(connection, statement, parameters)) {
      return prepared.executeUpdate();
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  public <T> List<T> query(String statement, RowReader<T> reader, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = bound(connection, statement, parameters);
        ResultSet row = prepared.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private static PreparedStatement bound(
      Connection connection, String statement, Object... parameters) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < parameters.length; i++) {
      prepared.setObject(
          i + 1, parameters[i] instanceof Enum<?> each ? each.name() : parameters[i]);
    }
    return prepared;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** A statement failed; the cause says how, without the values. */
  public static final class SqlFailure extends RuntimeException {
    SqlFailure(SQLException cause) {
      super("SQLSTATE " + cause.getSQLState(), cause);
    }
  }
}
