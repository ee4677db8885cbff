package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.granted.GrantedService;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * What all reports together take of each grant, in each of its intervals: never more than was
 * granted. However many lines a report has, it takes them by a few statements.
 */
@ApplicationScoped
class GrantUsage {

  private static final String OPEN =
      """
      insert into grant_usage (grant_id, interval_from, granted, used)
      select taken.grant_id, taken.interval_from, taken.granted, 0
      from unnest(?::uuid[], ?::text[]::date[], ?::text[]::numeric[])
        as taken (grant_id, interval_from, granted)
      order by taken.grant_id, taken.interval_from
      on conflict do nothing
      """;

  private static final String LOCK =
      """
      select grant_id, interval_from, used from grant_usage
        join unnest(?::uuid[], ?::text[]::date[]) as taken (grant_id, interval_from)
          using (grant_id, interval_from)
      order by grant_id, interval_from for update of grant_usage
      """;

  private static final String TAKE =
      """
      update grant_usage set used = used + taken.units
      from unnest(?::uuid[], ?::text[]::date[], ?::text[]::numeric[])
        as taken (grant_id, interval_from, units)
      where grant_usage.grant_id = taken.grant_id
        and grant_usage.interval_from = taken.interval_from
      """;

  private final Sql sql;

  GrantUsage(Sql sql) {
    this.sql = sql;
  }

  /**
   * Takes units of grants, or gives back where they are below zero; one report after the other.
   *
   * @throws RuntimeException the refusal 422 with limit, used, requested and remaining
   */
  void take(List<Units> all) {
    SortedMap<Interval, Sum> sums = new TreeMap<>();
    all.stream()
        .filter(each -> each.grant().quantity() != null)
        .forEach(each -> sums.merge(each.interval(), each.sum(), Sum::plus));
    if (sums.isEmpty()) {
      return;
    }
    Object grants = sums.keySet().stream().map(Interval::grant).toArray(UUID[]::new);
    Object days = texts(sums.keySet().stream().map(Interval::from).toList());
    sql.update(OPEN, grants, days, texts(sums.values().stream().map(Sum::granted).toList()));
    sql.query(
            LOCK,
            row ->
                new Used(
                    new Interval(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                    row.getBigDecimal(3)),
            grants,
            days)
        .forEach(each -> each.refuseAbove(sums.get(each.interval())));
    sql.update(TAKE, grants, days, texts(sums.values().stream().map(Sum::units).toList()));
  }

  private static Object texts(Collection<?> values) {
    return values.stream().map(Object::toString).toArray(String[]::new);
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

  record Interval(UUID grant, LocalDate from) implements Comparable<Interval> {

    /** As PostgreSQL orders them, so that two reports never wait for each other. */
    @Override
    public int compareTo(Interval other) {
      int byGrant = grant.toString().compareTo(other.grant.toString());
      return byGrant != 0 ? byGrant : from.compareTo(other.from);
    }
  }

  record Sum(BigDecimal granted, String unit, BigDecimal units, List<String> pointers) {

    Sum plus(Sum other) {
      return new Sum(
          granted,
          unit,
          units.add(other.units),
          Stream.of(pointers, other.pointers).flatMap(List::stream).toList());
    }
  }

  private record Used(Interval interval, BigDecimal used) {

    void refuseAbove(Sum sum) {
      BigDecimal remaining = sum.granted().subtract(used);
      if (sum.units().signum() <= 0 || sum.units().compareTo(remaining) <= 0) {
        return;
      }
      Refusal refusal =
          Refusal.of("FND-0051", 422)
              .args(plain(sum.units()), sum.unit(), plain(sum.granted()), plain(remaining))
              .rule("FUN-05")
              .limit(sum.granted())
              .used(used)
              .requested(sum.units())
              .remaining(remaining)
              .with("unit", sum.unit())
              .with("grantId", interval.grant())
              .with("intervalFrom", interval.from());
      sum.pointers().forEach(each -> refusal.error(each, "FND-0051", refusal.arguments()));
      refusal.raise();
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }
}
