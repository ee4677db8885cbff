package lv.atbalsts.assessment.limit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the windows of a person's limits. */
final class Windows {

  /** Far enough that what recurs without an end has met every change of the rules and of age. */
  private static final int YEARS_BEYOND = 2;

  private final LocalDate birthDate;
  private final List<LimitRule> rules;
  private final LocalDate horizon;

  Windows(LocalDate birthDate, List<LimitRule> rules, Stream<CountedGrant> held) {
    this.birthDate = birthDate;
    this.rules = rules;
    horizon =
        Stream.concat(rules.stream().map(LimitRule::inForce), held.map(CountedGrant::period))
            .flatMap(each -> Stream.of(each.from(), each.to()))
            .filter(Objects::nonNull)
            .reduce(Ages.lastDayAsChild(birthDate), Windows::later)
            .plusYears(YEARS_BEYOND);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The windows of a version in which a grant's quantity may fall. */
  Stream<Window> asked(LimitRule rule, CountedGrant asked) {
    return rule.daysFor(birthDate).stream()
        .flatMap(
            inForce ->
                asked.carrying(horizon).and(Period.until(inForce.to())).stream()
                    .flatMap(days -> over(rule.per(), days))
                    .filter(inForce::overlaps)
                    .map(days -> window(rule, days, inForce)));
  }

  /** The window of a version that holds the day, where the version is in force on it. */
  Stream<Window> on(LimitRule rule, LocalDate day) {
    return rule.daysFor(birthDate).stream()
        .filter(inForce -> inForce.contains(day))
        .map(inForce -> window(rule, rule.per().window(day), inForce));
  }

  private static Stream<Period> over(CountingPeriod per, Period days) {
    if (per == CountingPeriod.PROJECT) {
      return Stream.of(Period.ALWAYS);
    }
    return Stream.iterate(
        per.window(days.from()),
        window -> !window.from().isAfter(days.to()),
        window -> per.window(window.to().plusDays(1)));
  }

  private Window window(LimitRule rule, Period days, Period inForce) {
    List<Period> counted =
        rules.stream()
            .filter(each -> each.limit().equals(rule.limit()))
            .flatMap(each -> each.daysFor(birthDate).stream())
            .flatMap(each -> each.and(days).stream())
            .flatMap(each -> each.and(Period.until(inForce.to())).stream())
            .toList();
    return new Window(rule, days, inForce, counted, horizon);
  }
}
