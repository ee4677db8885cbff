package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.indicators.value.IndicatorView.ContextView;
import lv.atbalsts.indicators.value.IndicatorView.RegionView;
import lv.atbalsts.kit.data.Sql;

/** Counts formulas from the facts. */
@ApplicationScoped
class Counting {

  private static final String LAST_EVENT =
      "select id, occurred_at from inbox order by effective_at desc limit 1";

  private final Sql sql;
  private final Municipalities municipalities;

  Counting(Sql sql, Municipalities municipalities) {
    this.sql = sql;
    this.municipalities = municipalities;
  }

  /** Whether anything is told of up to a day. */
  boolean isTold(LocalDate asOf) {
    return sql.query("select told(?)", row -> row.getBoolean(1), asOf).getFirst();
  }

  /** The value of a formula as of a day; where it is unknown, no value. */
  Count count(Formula formula, LocalDate asOf) {
    if (!formula.isKnown()) {
      return Count.UNKNOWN;
    }
    BigDecimal total = BigDecimal.ZERO;
    List<RegionView> regions = new ArrayList<>();
    for (Row row :
        sql.query(formula.sql(), Row::read, formula.parametersOn(asOf, municipalities))) {
      if (!row.byRegion()) {
        total = row.value();
      } else if (row.region() != null) {
        regions.add(new RegionView(row.region(), row.value()));
      }
    }
    return new Count(total, regions);
  }

  /** The numbers beside a formula's own. */
  List<ContextView> context(Formula formula, LocalDate asOf) {
    return formula.context().stream()
        .map(other -> new ContextView(other.code(), count(other, asOf).total()))
        .toList();
  }

  /** The event that was counted last, or null before the first. */
  LastEvent lastEvent() {
    return sql.query(LAST_EVENT, LastEvent::read).stream().findFirst().orElse(null);
  }

  /** A value for the country, and for each region that has one. */
  record Count(BigDecimal total, List<RegionView> regions) {

    static final Count UNKNOWN = new Count(null, List.of());
  }

  private record Row(boolean byRegion, String region, BigDecimal value) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getBoolean("by_region"), row.getString("region"), row.getBigDecimal("value"));
    }
  }
}
