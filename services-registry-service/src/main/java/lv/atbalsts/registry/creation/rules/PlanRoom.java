package lv.atbalsts.registry.creation.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On no day are more places of a line created than the plan in force on that day has (GEN-02). */
public final class PlanRoom {

  private PlanRoom() {}

  /** So many places from a day until, and not on, another; null where it has no end. */
  public record PlacesSpan(LocalDate from, LocalDate until, int places) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  /** A day on which more places are created than the plan has. */
  public record Excess(LocalDate day, int planned, int created) {}

  /**
   * The first such day. Only where something begins or ends can there be one.
   *
   * @param plan what the versions in force have
   * @param creations what is created
   */
  public static Optional<Excess> firstExcess(List<PlacesSpan> plan, List<PlacesSpan> creations) {
    return Stream.of(plan, creations)
        .flatMap(Collection::stream)
        .flatMap(span -> Stream.of(span.from(), span.until()))
        .filter(day -> day != null)
        .distinct()
        .sorted()
        .map(day -> new Excess(day, sum(plan, day), sum(creations, day)))
        .filter(on -> on.created() > on.planned())
        .findFirst();
  }

  private static int sum(List<PlacesSpan> spans, LocalDate day) {
    return spans.stream()
        .filter(span -> span.holdsOn(day))
        .mapToInt(PlacesSpan::places)
        .reduce(0, Math::addExact);
  }
}
