package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

  private static final String LOCK =
      """
      select id, reporting_closed_on from granted_service
      where id = any (?) order by id for no key update
      """;

  private static final String REPORTED =
      "select coalesce(sum(units), 0) from report_line where grant_id = ? and not reversed";

  private static final String CLOSE =
      "update granted_service set reported_in_all = ?, reporting_closed_on = ? where id = ?";

  private static final String PARTS =
      """
      select grant_id, greatest(date_trunc('week', day), date_trunc('month', day))::date as part_from,
        sum(units) as units
      from report_line where grant_id = ? and not reversed group by 1, 2
      """;

  private static final String KEEP =
      "insert into closed_units (grant_id, part_from, units) " + PARTS;

  private static final String BEYOND =
      """
      select part_from, coalesce(closed_units.units, 0), reported.units
      from (%s) reported left join closed_units using (grant_id, part_from)
      where reported.units > coalesce(closed_units.units, 0) order by part_from
      """
          .formatted(PARTS);

  private final Sql sql;
  private final RowScope scope;

  Closings(Sql sql, RowScope scope) {
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
          lock(List.of(grant));
          BigDecimal reported = reported(grant);
          if (reported.compareTo(received) != 0) {
            Refusal.of("FND-0137", 409)
                .args(plain(received), plain(reported))
                .rule("FUN-05")
                .used(reported)
                .requested(received)
                .with("grantId", grant)
                .raise();
          }
          sql.update(KEEP, grant);
          return sql.update(CLOSE, received, on, grant);
        });
  }

  /** Refuses with 422 what has just been entered, where it goes beyond a closed grant. */
  void refuseBeyond(Collection<UUID> grants) {
    scope.beyond(
        () -> {
          lock(grants).stream().filter(each -> each.closedOn() != null).forEach(this::refuseBeyond);
          return null;
        });
  }

  private void refuseBeyond(Closed closed) {
    sql
        .query(
            BEYOND,
            row ->
                Refusal.of("FND-0135", 422)
                    .args(
                        closed.closedOn(),
                        row.getObject(1, LocalDate.class),
                        lastOfPart(row.getObject(1, LocalDate.class)),
                        plain(row.getBigDecimal(2)),
                        plain(row.getBigDecimal(3)))
                    .rule("FUN-05")
                    .limit(whole(row.getBigDecimal(2)))
                    .requested(whole(row.getBigDecimal(3)))
                    .with("grantId", closed.grant()),
            closed.grant())
        .stream()
        .findFirst()
        .ifPresent(Refusal::raise);
  }

  private List<Closed> lock(Collection<UUID> grants) {
    return sql.query(
        LOCK,
        row -> new Closed(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
        (Object) grants.toArray(UUID[]::new));
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

  /** A grant; no day where its reporting is open. */
  private record Closed(UUID grant, LocalDate closedOn) {}
}
