package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.indicators.value.IndicatorView.IndicatorContext;
import lv.atbalsts.indicators.value.IndicatorView.RegionValue;
import lv.atbalsts.kit.data.Sql;

/** Counts formulas from the facts. */
@ApplicationScoped
class Counting {

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
    List<RegionValue> regions = new ArrayList<>();
    for (Row row :
        sql.query(formula.sql(), Row::read, formula.parametersOn(asOf, municipalities))) {
      if (!row.byRegion()) {
        total = row.value();
      } else if (row.region() != null) {
        regions.add(new RegionValue(row.region(), row.value()));
      }
    }
    return new Count(total, regions);
  }

  /** The numbers beside a formula's own. */
  List<IndicatorContext> context(Formula formula, LocalDate asOf) {
    return formula.context().stream()
        .map(other -> new IndicatorContext(other.code(), count(other, asOf).total()))
        .toList();
  }

  /** A value for the country, and for each region that has one. */
  record Count(BigDecimal total, List<RegionValue> regions) {

    static final Count UNKNOWN = new Count(null, List.of());
  }

  private record Row(boolean byRegion, String region, BigDecimal value) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getBoolean("by_region"), row.getString("region"), row.getBigDecimal("value"));
    }
  }
}
