package lv.atbalsts.assessment.limit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One window of a version of a limit.
 *
 * @param days the whole window
 * @param inForce the days on which the version holds for the person
 * @param counted the days of the window whose usage counts against the version
 * @param horizon the day up to which a recurring quantity without an end is looked at
 */
record Window(
    LimitRule rule, Period days, Period inForce, List<Period> counted, LocalDate horizon) {

  /** Whether anybody uses the version itself, and not only an earlier one. */
  boolean binds(List<CountedGrant> sharing, CountedGrant asked) {
    List<Period> own = days.and(inForce).stream().toList();
    return Stream.concat(sharing.stream(), Stream.of(asked))
        .filter(each -> rule.holdsUnder(each.condition()))
        .anyMatch(each -> each.taken(own, horizon).signum() > 0);
  }
}
