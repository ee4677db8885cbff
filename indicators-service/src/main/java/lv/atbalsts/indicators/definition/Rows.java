package lv.atbalsts.indicators.definition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.data.Sql.RowReader;

/** Rows of the classifier's tables as records. */
final class Rows {

  private Rows() {}

  static Indicator indicator(ResultSet row) throws SQLException {
    return new Indicator(
        row.getString("id"),
        row.getString("measure"),
        row.getString("scope"),
        row.getString("kind"),
        new Title(row.getString("title_lv"), row.getString("title_en")),
        row.getString("unit"),
        Direction.valueOf(row.getString("direction")),
        row.getBigDecimal("baseline"),
        day(row, "starts_on"),
        row.getString("note"));
  }

  static Target target(ResultSet row) throws SQLException {
    return new Target(
        row.getInt("version"),
        day(row, "in_force_from"),
        row.getBigDecimal("exactly"),
        row.getBigDecimal("at_least"),
        row.getBigDecimal("at_most"),
        day(row, "day"),
        row.getString("reached_by"),
        row.getString("source"));
  }

  static PublishedValue published(ResultSet row) throws SQLException {
    return new PublishedValue(
        row.getBigDecimal("value"), day(row, "as_of"), row.getString("source"));
  }

  static <T> Map<String, List<T>> listed(Sql sql, String query, RowReader<T> reader) {
    Map<String, List<T>> byIndicator = new HashMap<>();
    for (Of<T> each : sql.query(query, row -> Of.read(row, reader))) {
      byIndicator.computeIfAbsent(each.indicator(), id -> new ArrayList<>()).add(each.thing());
    }
    return byIndicator;
  }

  static <T> Map<String, T> latest(Sql sql, String query, RowReader<T> reader) {
    Map<String, T> byIndicator = new HashMap<>();
    listed(sql, query, reader).forEach((id, all) -> byIndicator.put(id, all.getLast()));
    return byIndicator;
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private record Of<T>(String indicator, T thing) {

    static <T> Of<T> read(ResultSet row, RowReader<T> reader) throws SQLException {
      return new Of<>(row.getString("indicator"), reader.read(row));
    }
  }
}
