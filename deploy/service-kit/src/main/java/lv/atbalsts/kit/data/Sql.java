package lv.atbalsts.kit.data;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Runs a statement on the connection of the running transaction, with {@code ?} for parameters: one
 * statement for many rows, which are given as {@link JsonRows} or, where there are only ids or
 * codes of them, as a collection ({@code id = any (?)}).
 */
@ApplicationScoped
public class Sql {

  /** Rows that a cursor brings at once. */
  private static final int AT_ONCE = 1_000;

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

  /**
   * Gives the rows of one statement one after the other, by a cursor: memory does not grow with
   * them, and all are as they were when it began. In a transaction, which the cursor needs.
   */
  public <T> void forEach(
      String statement, RowReader<T> reader, Consumer<T> taker, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = bound(connection, statement, parameters)) {
      if (connection.getAutoCommit()) {
        throw new IllegalStateException("without a transaction all rows would be read at once");
      }
      prepared.setFetchSize(AT_ONCE);
      try (ResultSet row = prepared.executeQuery()) {
        while (row.next()) {
          taker.accept(reader.read(row));
        }
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private static PreparedStatement bound(
      Connection connection, String statement, Object... parameters) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i]) {
        case Enum<?> word -> prepared.setObject(i + 1, word.name());
        case JsonRows rows -> prepared.setObject(i + 1, rows.json(), Types.OTHER);
        case Collection<?> none when none.isEmpty() -> prepared.setObject(i + 1, "{}", Types.OTHER);
        case Collection<?> ids when ids.iterator().next() instanceof UUID ->
            prepared.setObject(i + 1, ids.toArray(UUID[]::new));
        case Collection<?> codes ->
            prepared.setObject(i + 1, codes.stream().map(Object::toString).toArray(String[]::new));
        case null, default -> prepared.setObject(i + 1, parameters[i]);
      }
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
