package lv.atbalsts.indicators.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs statements with named parameters ({@code :asOf}) in the running transaction. */
@ApplicationScoped
public class Sql {

  private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

  private final AgroalDataSource database;

  Sql(AgroalDataSource database) {
    this.database = database;
  }

  /** Makes something of one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a change with its parameters in the statement's order; answers how many rows it made. */
  public int change(String statement, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      bind(prepared, Arrays.asList(parameters));
      return prepared.executeUpdate();
    } catch (SQLException failure) {
      throw new SqlFailed(failure);
    }
  }

  /** Reads all rows of a query. */
  public <T> List<T> rows(String query, Map<String, ?> parameters, RowReader<T> reader) {
    List<Object> inOrder = new ArrayList<>();
    Matcher names = NAME.matcher(query);
    while (names.find()) {
      inOrder.add(parameters.get(names.group(1)));
    }
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(names.replaceAll("?"))) {
      bind(prepared, inOrder);
      return read(prepared, reader);
    } catch (SQLException failure) {
      throw new SqlFailed(failure);
    }
  }

  private static void bind(PreparedStatement prepared, List<?> values) throws SQLException {
    for (int each = 0; each < values.size(); each++) {
      prepared.setObject(each + 1, values.get(each));
    }
  }

  private static <T> List<T> read(PreparedStatement prepared, RowReader<T> reader)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet row = prepared.executeQuery()) {
      while (row.next()) {
        rows.add(reader.read(row));
      }
    }
    return rows;
  }
}
