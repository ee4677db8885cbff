package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.List;

/**
 * Who may speak for a person on a day: of a child the legal representative; of whoever is of age
 * the person, and a guardian (aizgādnis) as long as a guardianship is recorded (Civil Law s. 219,
 * 357, 358.1).
 *
 * @param diedOn the day of death, or null: no consent holds after it
 * @param guardianships over the adult
 */
public record Representation(LocalDate birthDate, LocalDate diedOn, List<Guarded> guardianships) {

  private static final int OF_AGE = 18;

  /** Whether the person is a child on that day. */
  public boolean childOn(LocalDate day) {
    return !agedOn(OF_AGE, day);
  }

  /** Whether somebody else may speak for the person on that day. */
  public boolean representedOn(LocalDate day) {
    return childOn(day) || guardianships.stream().anyMatch(each -> each.on(day));
  }

  /** Whether the person, or who speaks for the person, may decide on that day. */
  public boolean decidesOn(LocalDate day, boolean self) {
    return !day.isBefore(birthDate) && (self ? !childOn(day) : representedOn(day));
  }

  /** The same of somebody who was born on that day. */
  Representation bornOn(LocalDate day) {
    return new Representation(day, diedOn, guardianships);
  }

  /** Whether what somebody else said for the person then still speaks for the person on a day. */
  boolean speaksFor(LocalDate then, LocalDate day) {
    return childOn(then)
        ? childOn(day)
        : guardianships.stream().anyMatch(each -> each.on(then) && each.on(day));
  }

  boolean livesOn(LocalDate day) {
    return diedOn == null || !day.isAfter(diedOn);
  }

  /** Whether the person has so many years on that day, who is of age by the same reckoning. */
  boolean agedOn(int years, LocalDate day) {
    return !day.isBefore(birthDate.plusYears(years));
  }

  /** The days of a guardianship; the last one may be open. */
  record Guarded(LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }
}
