package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.registry.RegistryRefusal;

/**
 * A registration that is about to be corrected: whoever has something under it refuses what does
 * not fit, or names what would lie outside of its days.
 *
 * @param lost the days that it had and would not have
 * @param outside paths of what would lie on these days
 */
public record OfferCorrection(
    RegisteredOffer before, RegisteredOffer after, List<LostDays> lost, List<String> outside) {

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  /** Days from a first to a last one. */
  public record LostDays(LocalDate first, LocalDate last) {

    public boolean include(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  static OfferCorrection of(RegisteredOffer before, RegisteredOffer after) {
    LocalDate last = lastDay(before);
    LocalDate lastAfter = lastDay(after);
    List<LostDays> lost = new ArrayList<>();
    if (after.validFrom().isAfter(before.validFrom())) {
      LocalDate until = after.validFrom().minusDays(1);
      lost.add(new LostDays(before.validFrom(), until.isAfter(last) ? last : until));
    }
    if (lastAfter.isBefore(last)) {
      LocalDate since = lastAfter.plusDays(1);
      lost.add(new LostDays(since.isBefore(before.validFrom()) ? before.validFrom() : since, last));
    }
    return new OfferCorrection(before, after, lost, new ArrayList<>());
  }

  private static LocalDate lastDay(RegisteredOffer offer) {
    LocalDate end = offer.firstDayWithout();
    return end == null ? NO_END : end.minusDays(1);
  }

  public UUID registrationId() {
    return before.id();
  }

  /** What has one of these days is named, under a path. */
  public void names(String path, Function<LostDays, ? extends Collection<?>> keysOn) {
    lost.forEach(days -> keysOn.apply(days).forEach(key -> outside.add(path + "/" + key)));
  }

  void refuseIfOutside() {
    List<String> conflicts = outside.stream().distinct().toList();
    if (!conflicts.isEmpty()) {
      throw RegistryRefusal.OUTSIDE_THE_CORRECTED
          .with(
              after.validFrom(),
              after.firstDayWithout() == null ? "…" : lastDay(after),
              conflicts.size())
          .conflicts(conflicts);
    }
  }
}
