package lv.atbalsts.funding.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.funding.report.ClientLines.ClientDay;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.funding.upstream.assessment.GrantedService;

/**
 * A line of a request with its grant.
 *
 * @param number its place in the request
 */
record EnteredService(int number, GrantedService grant, LocalDate date, BigDecimal units) {

  static EnteredService of(int number, ReportedService line, Map<UUID, Granted> grants) {
    return new EnteredService(
        number, grants.get(line.grantId()).service(), line.date(), line.units());
  }

  /** Whose it is, and when. */
  ClientDay day() {
    return new ClientDay(grant.clientRef(), date);
  }

  /** What it takes of its grant. */
  GrantedUnits.Units taken() {
    return new GrantedUnits.Units(grant, date, units, "/lines/" + number + "/units");
  }

  boolean isIn(String unit) {
    return grant.unit().equals(unit);
  }
}
