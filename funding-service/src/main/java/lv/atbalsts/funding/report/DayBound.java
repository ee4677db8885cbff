package lv.atbalsts.funding.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * The most of a unit that one day holds for one person and service. Units that are not named here
 * (TIMES) are bounded by the grant only; the list of units is open.
 */
final class DayBound {

  private static final Map<String, BigDecimal> MOST =
      Map.of(
          "HOUR", new BigDecimal(24),
          "DAY", BigDecimal.ONE,
          "WEEK", BigDecimal.ONE,
          "MONTH", BigDecimal.ONE);

  private DayBound() {}

  /** Refuses with 422 where a line has more of its unit than a day holds; every such line. */
  static void check(List<ReportedService> lines, Map<UUID, Granted> grants) {
    Refusal refusal = null;
    for (int index = 0; index < lines.size(); index++) {
      ReportedService line = lines.get(index);
      String unit = grants.get(line.grantId()).service().unit();
      BigDecimal most = MOST.get(unit);
      if (most != null && line.units().compareTo(most) > 0) {
        refusal = refusal == null ? above(line, unit, most) : refusal;
        refusal.error(
            "/lines/" + index + "/units",
            FundingRefusal.MORE_THAN_DAY_HOLDS,
            line.date(),
            line.units(),
            unit,
            most);
      }
    }
    if (refusal != null) {
      throw refusal;
    }
  }

  private static Refusal above(ReportedService line, String unit, BigDecimal most) {
    return FundingRefusal.MORE_THAN_DAY_HOLDS
        .with(line.date(), line.units(), unit, most)
        .limit(most)
        .used(BigDecimal.ZERO)
        .requested(line.units())
        .remaining(most)
        .with("unit", unit)
        .with("grantId", line.grantId());
  }
}
