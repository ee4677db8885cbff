package lv.atbalsts.funding.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.report.ClientLines.Line;
import lv.atbalsts.funding.report.ClientLines.Share;
import lv.atbalsts.funding.upstream.assessment.KnownLimit;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * What a report has entered is too much for a person.
 *
 * @param refusal what is passed, of what, and where it is written
 * @param code the reason at each line
 * @param words what its text names
 * @param entered the lines of the report that use it
 * @param shares what all reports have of it
 */
record LimitExcess(
    Refusal refusal,
    FundingRefusal code,
    Object[] words,
    List<EnteredService> entered,
    Function<ClientLines, List<Share>> used) {

  /** What a day holds of all services together; each by itself is held by {@link DayBound}. */
  private static final Map<String, BigDecimal> A_DAY =
      Map.of("DAY", BigDecimal.ONE, "HOUR", new BigDecimal(24));

  /** More is received in a window than its limit allows. */
  static LimitExcess of(ClientLines.Sum sum, List<EnteredService> entered) {
    KnownLimit limit = sum.window().limit();
    BigDecimal requested = units(entered.stream().map(EnteredService::units));
    BigDecimal used = sum.units().subtract(requested);
    BigDecimal remaining = limit.value().subtract(used).max(BigDecimal.ZERO);
    Object[] words = {
      limit.rule(),
      plain(limit.value()),
      limit.unit(),
      sum.window().days(),
      plain(used),
      plain(requested),
      plain(remaining)
    };
    Refusal refusal =
        FundingRefusal.MORE_THAN_LIMIT
            .with(words)
            .rule(limit.rule())
            .legalBasis(limit.legalBasis())
            .inForce(limit.from(), limit.to());
    numbers(refusal, limit.value(), used, requested, remaining)
        .with("unit", limit.unit())
        .with("windowFrom", sum.window().first())
        .with("windowTo", sum.window().last());
    return new LimitExcess(
        refusal,
        FundingRefusal.MORE_THAN_LIMIT,
        words,
        entered,
        lines -> lines.shares(sum.window()));
  }

  /**
   * What of a person's day does not go together.
   *
   * @param entered what the report says of it
   * @param all what all reports say of it, this one too
   */
  static List<LimitExcess> onDay(
      List<EnteredService> entered, List<Line> all, List<KnownLimit> rules) {
    List<LimitExcess> found = new ArrayList<>();
    A_DAY.forEach(
        (unit, most) -> {
          List<EnteredService> own = entered.stream().filter(each -> each.isIn(unit)).toList();
          List<Line> same = all.stream().filter(line -> line.unit().equals(unit)).toList();
          if (!own.isEmpty() && units(same.stream().map(Line::units)).compareTo(most) > 0) {
            found.add(ofDay(own, same, unit, most));
          }
        });
    for (EnteredService each : entered) {
      for (Line other : all) {
        rules.stream()
            .filter(rule -> rule.inForce(each.date()) && excludes(rule, each, other))
            .findFirst()
            .ifPresent(rule -> found.add(excluded(rule, each, other)));
      }
    }
    return found;
  }

  private static LimitExcess ofDay(
      List<EnteredService> own, List<Line> same, String unit, BigDecimal most) {
    BigDecimal requested = units(own.stream().map(EnteredService::units));
    BigDecimal used = units(same.stream().map(Line::units)).subtract(requested);
    BigDecimal remaining = most.subtract(used).max(BigDecimal.ZERO);
    Object[] words = {
      own.getFirst().date(), most, unit, plain(used), plain(requested), plain(remaining)
    };
    Refusal refusal = FundingRefusal.MORE_THAN_PERSONS_DAY_HOLDS.with(words);
    numbers(refusal, most, used, requested, remaining).with("unit", unit);
    return new LimitExcess(
        refusal,
        FundingRefusal.MORE_THAN_PERSONS_DAY_HOLDS,
        words,
        own,
        lines -> same.stream().map(Line::share).toList());
  }

  private static LimitExcess excluded(KnownLimit rule, EnteredService entered, Line other) {
    Object[] words = {
      entered.date(), entered.grant().serviceType(), other.serviceType(), rule.rule()
    };
    return new LimitExcess(
        FundingRefusal.NOT_ON_THE_SAME_DAY
            .with(words)
            .rule(rule.rule())
            .legalBasis(rule.legalBasis())
            .inForce(rule.from(), rule.to()),
        FundingRefusal.NOT_ON_THE_SAME_DAY,
        words,
        List.of(entered),
        lines -> List.of(other.share()));
  }

  /** Whichever of the two the rule names first. */
  private static boolean excludes(KnownLimit rule, EnteredService one, Line other) {
    String service = one.grant().serviceType();
    String project = one.grant().projectNumber();
    return rule.bounds(service, one.grant().targetGroup(), project)
            && rule.excludes().contains(other.serviceType())
            && rule.isOfMeasure(other.projectNumber())
        || rule.bounds(other.serviceType(), other.targetGroup(), other.projectNumber())
            && rule.excludes().contains(service)
            && rule.isOfMeasure(project);
  }

  /** Names its lines in the refusal. */
  void name(Refusal whole) {
    entered.forEach(each -> whole.error("/lines/" + each.number(), code, words));
  }

  List<Share> shares(ClientLines lines) {
    return used.apply(lines);
  }

  private static Refusal numbers(
      Refusal refusal,
      BigDecimal limit,
      BigDecimal used,
      BigDecimal requested,
      BigDecimal remaining) {
    return refusal
        .limit(whole(limit))
        .used(whole(used))
        .requested(whole(requested))
        .remaining(whole(remaining));
  }

  private static BigDecimal units(Stream<BigDecimal> all) {
    return all.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Three, not 3.00. */
  private static BigDecimal whole(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(stripped.scale(), 0));
  }

  private static String plain(BigDecimal number) {
    return whole(number).toPlainString();
  }
}
