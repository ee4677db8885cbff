package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.upstream.assessment.GrantedServices;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * The grants whose reporting is closed: whoever reports, all lines of such a grant together stay
 * within what had been reported of each part of a week that lies in one month; every window of an
 * allowance is made of such parts. Who counts a grant's lines has locked it, so that a closing and
 * a report come one after the other. Another municipality's lines count too.
 */
@ApplicationScoped
class Closings {

  private static final String REPORTED =
      "select coalesce(sum(units), 0) from report_line where grant_id = ? and not reversed";

  private static final String PARTS =
      """
      select grant_id, greatest(date_trunc('week', day), date_trunc('month', day))::date as part_from,
        sum(units) as units
      from report_line where grant_id = any (?) and not reversed group by 1, 2
      """;

  private static final String KEEP =
      "insert into closed_units (grant_id, part_from, units) " + PARTS;

  private static final String BEYOND =
      """
      select grant_id, part_from, coalesce(closed_units.units, 0), reported.units
      from (%s) reported left join closed_units using (grant_id, part_from)
      where reported.units > coalesce(closed_units.units, 0) order by grant_id, part_from
      """
          .formatted(PARTS);

  private final GrantedServices grants;
  private final Sql sql;
  private final RowScope scope;

  Closings(GrantedServices grants, Sql sql, RowScope scope) {
    this.grants = grants;
    this.sql = sql;
    this.scope = scope;
  }

  /**
   * Closes a grant at what is reported of it.
   *
   * @throws RuntimeException the refusal 409 where that is not what was received
   */
  void close(UUID grant, BigDecimal received, LocalDate on) {
    scope.beyond(
        () -> {
          grants.lock(List.of(grant));
          BigDecimal reported = reported(grant);
          if (reported.compareTo(received) != 0) {
            throw FundingRefusal.NOT_WHAT_IS_REPORTED
                .with(plain(received), plain(reported))
                .used(reported)
                .requested(received)
                .with("grantId", grant);
          }
          grants.closeReporting(grant, received, on);
          return sql.update(KEEP, List.of(grant));
        });
  }

  /**
   * Refuses with 422 what has just been entered, where it goes beyond a closed grant: tells of the
   * first part of which it does, and names the lines of every one.
   */
  void refuseBeyond(Collection<UUID> reported, List<ReportedService> lines) {
    List<Beyond> beyond =
        scope.beyond(
            () -> {
              Map<UUID, LocalDate> closed = grants.lock(reported);
              return sql.query(BEYOND, row -> Beyond.of(row, closed), closed.keySet());
            });
    if (!beyond.isEmpty()) {
      Refusal refusal = beyond.getFirst().refusal();
      beyond.forEach(each -> each.name(lines, refusal));
      throw refusal;
    }
  }

  private BigDecimal reported(UUID grant) {
    return whole(sql.query(REPORTED, row -> row.getBigDecimal(1), grant).getFirst());
  }

  /** Three, not 3.00. */
  private static BigDecimal whole(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(stripped.scale(), 0));
  }

  private static String plain(BigDecimal number) {
    return whole(number).toPlainString();
  }

  /** The end of its week or of its month, whichever is first. */
  private static LocalDate lastOfPart(LocalDate first) {
    LocalDate sunday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate lastOfMonth = first.with(TemporalAdjusters.lastDayOfMonth());
    return sunday.isBefore(lastOfMonth) ? sunday : lastOfMonth;
  }

  /** A part in which more is reported than was when the grant was closed. */
  private record Beyond(
      UUID grant, LocalDate closedOn, LocalDate first, BigDecimal then, BigDecimal now) {

    static Beyond of(ResultSet row, Map<UUID, LocalDate> closed) throws SQLException {
      UUID grant = row.getObject(1, UUID.class);
      return new Beyond(
          grant,
          closed.get(grant),
          row.getObject(2, LocalDate.class),
          row.getBigDecimal(3),
          row.getBigDecimal(4));
    }

    Refusal refusal() {
      return FundingRefusal.NOTHING_MORE_IS_REPORTED_OF_GRANT
          .with(words())
          .limit(whole(then))
          .requested(whole(now))
          .with("grantId", grant);
    }

    void name(List<ReportedService> lines, Refusal refusal) {
      for (int number = 0; number < lines.size(); number++) {
        if (isOf(lines.get(number))) {
          refusal.error(
              "/lines/" + number + "/units",
              FundingRefusal.NOTHING_MORE_IS_REPORTED_OF_GRANT,
              words());
        }
      }
    }

    private boolean isOf(ReportedService line) {
      return line.grantId().equals(grant)
          && !line.date().isBefore(first)
          && !line.date().isAfter(lastOfPart(first));
    }

    private Object[] words() {
      return new Object[] {closedOn, first, lastOfPart(first), plain(then), plain(now)};
    }
  }
}
