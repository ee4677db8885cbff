package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * What all reports together take of each grant, in each of its intervals: never more than was
 * granted. However many lines a report has, it takes them by a few statements.
 */
@ApplicationScoped
class GrantedUnits {

  private static final String TAKEN =
      """
      json_to_recordset(?) as taken (grant_id uuid, interval_from date, granted numeric,
        units numeric)
      """;

  private static final String OPEN =
      """
      insert into grant_usage (grant_id, interval_from, granted, used)
      select grant_id, interval_from, granted, 0 from %s order by grant_id, interval_from
      on conflict do nothing
      """
          .formatted(TAKEN);

  private static final String LOCK =
      """
      select grant_id, interval_from, used
      from grant_usage join %s using (grant_id, interval_from)
      order by grant_id, interval_from for update of grant_usage
      """
          .formatted(TAKEN);

  private static final String TAKE =
      """
      update grant_usage set used = used + taken.units from %s
      where grant_usage.grant_id = taken.grant_id
        and grant_usage.interval_from = taken.interval_from
      """
          .formatted(TAKEN);

  private final Sql sql;

  GrantedUnits(Sql sql) {
    this.sql = sql;
  }

  /**
   * Takes units of grants, or gives back where they are below zero; one report after the other.
   *
   * @throws RuntimeException the refusal 422 with limit, used, requested and remaining
   */
  void take(List<Units> all) {
    Map<Interval, Sum> sums = new HashMap<>();
    all.forEach(each -> sums.merge(each.interval(), each.sum(), Sum::plus));
    if (sums.isEmpty()) {
      return;
    }
    JsonRows rows =
        new JsonRows(
            sums.entrySet().stream().map(each -> each.getValue().of(each.getKey())).toList());
    sql.update(OPEN, rows);
    refuse(
        sql
            .query(
                LOCK,
                row ->
                    new Used(
                        new Interval(
                            row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                        row.getBigDecimal(3)),
                rows)
            .stream()
            .filter(each -> each.isExceededBy(sums.get(each.interval())))
            .toList(),
        sums);
    sql.update(TAKE, rows);
  }

  /** Tells of the first interval in which it is too much, and names the lines of every one. */
  private static void refuse(List<Used> exceeded, Map<Interval, Sum> sums) {
    if (exceeded.isEmpty()) {
      return;
    }
    Used first = exceeded.getFirst();
    Refusal refusal = first.refusal(sums.get(first.interval()));
    for (Used each : exceeded) {
      Sum sum = sums.get(each.interval());
      sum.pointers()
          .forEach(
              line -> refusal.error(line, FundingRefusal.MORE_THAN_WAS_GRANTED, each.words(sum)));
    }
    throw refusal;
  }

  /**
   * Units delivered on a day.
   *
   * @param pointer where the request says so; null of what an earlier report said
   */
  record Units(GrantedService grant, LocalDate day, BigDecimal units, String pointer) {

    Interval interval() {
      return new Interval(grant.id(), grant.intervalOf(day));
    }

    Sum sum() {
      return new Sum(
          grant.quantity(), grant.unit(), units, pointer == null ? List.of() : List.of(pointer));
    }
  }

  record Interval(UUID grant, LocalDate from) {}

  record Sum(BigDecimal granted, String unit, BigDecimal units, List<String> pointers) {

    Taken of(Interval interval) {
      return new Taken(interval.grant(), interval.from(), granted, units);
    }

    Sum plus(Sum other) {
      return new Sum(
          granted,
          unit,
          units.add(other.units),
          Stream.of(pointers, other.pointers).flatMap(List::stream).toList());
    }
  }

  private record Taken(
      UUID grantId, LocalDate intervalFrom, BigDecimal granted, BigDecimal units) {}

  private record Used(Interval interval, BigDecimal used) {

    boolean isExceededBy(Sum sum) {
      return sum.units().signum() > 0 && sum.units().compareTo(remaining(sum)) > 0;
    }

    Refusal refusal(Sum sum) {
      return FundingRefusal.MORE_THAN_WAS_GRANTED
          .with(words(sum))
          .limit(sum.granted())
          .used(used)
          .requested(sum.units())
          .remaining(remaining(sum))
          .with("unit", sum.unit())
          .with("grantId", interval.grant())
          .with("intervalFrom", interval.from());
    }

    Object[] words(Sum sum) {
      return new Object[] {
        plain(sum.units()), sum.unit(), plain(sum.granted()), plain(remaining(sum))
      };
    }

    private BigDecimal remaining(Sum sum) {
      return sum.granted().subtract(used);
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }
}
