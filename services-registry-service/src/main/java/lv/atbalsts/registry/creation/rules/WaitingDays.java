package lv.atbalsts.registry.creation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days between finished and registered: people wait beside a finished building (REG-13). What
 * is not registered counts until the day asked for.
 *
 * @param creations how many buildings or parts of them are counted
 * @param open how many of them are finished and not registered on the day
 * @param places their places
 * @param medianDays the middle one; of an even number the mean of the two in the middle
 * @param placeDays days times places: what people waited for
 */
public record WaitingDays(
    int creations,
    int open,
    int places,
    double medianDays,
    long maxDays,
    long sumDays,
    long placeDays) {

  /**
   * Places that are finished.
   *
   * @param registeredOn null where they are not registered
   */
  public record Finished(int places, LocalDate finishedOn, LocalDate registeredOn) {

    private boolean openOn(LocalDate day) {
      return registeredOn == null || registeredOn.isAfter(day);
    }

    private long daysUntil(LocalDate day) {
      return ChronoUnit.DAYS.between(finishedOn, openOn(day) ? day : registeredOn);
    }
  }

  /** Of those that are finished on the day; at least one is. */
  public static WaitingDays of(List<Finished> finished, LocalDate day) {
    long[] days = finished.stream().mapToLong(each -> each.daysUntil(day)).sorted().toArray();
    int middle = days.length / 2;
    double median = days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
    return new WaitingDays(
        days.length,
        (int) finished.stream().filter(each -> each.openOn(day)).count(),
        finished.stream().mapToInt(Finished::places).sum(),
        median,
        days[days.length - 1],
        finished.stream().mapToLong(each -> each.daysUntil(day)).sum(),
        finished.stream().mapToLong(each -> each.daysUntil(day) * each.places()).sum());
  }
}
