package lv.atbalsts.registry.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The days that a corrected registration loses are those that it had and would not have. */
class LostDaysPropertyTest {

  private static final LocalDate ZERO = LocalDate.of(2021, 9, 1);

  /** One that begins on a day and lasts so many more; for 30 it has no end. */
  private static RegisteredOffer offer(int first, int more, boolean ended) {
    LocalDate from = ZERO.plusDays(first);
    LocalDate to = more == 30 ? null : from.plusDays(more);
    LocalDate endedOn = ended ? from.plusDays(more / 2) : null;
    return new RegisteredOffer(
        new UUID(0, 1), "1", "GROUP_HOME", "0038000", 1, from, to, endedOn, day -> true);
  }

  private static boolean has(RegisteredOffer offer, LocalDate day) {
    LocalDate end = offer.firstDayWithout();
    return !day.isBefore(offer.validFrom()) && (end == null || day.isBefore(end));
  }

  @Property
  void noOthersAreLost(
      @ForAll @IntRange(max = 40) int first,
      @ForAll @IntRange(max = 30) int more,
      @ForAll boolean ended,
      @ForAll @IntRange(max = 40) int firstAfter,
      @ForAll @IntRange(max = 30) int moreAfter) {
    RegisteredOffer before = offer(first, more, ended);
    RegisteredOffer after = offer(firstAfter, moreAfter, false);

    OfferCorrection correction = OfferCorrection.of(before, after);

    for (int i = -1; i < 120; i++) {
      LocalDate day = ZERO.plusDays(i);
      assertEquals(
          has(before, day) && !has(after, day),
          correction.lost().stream().anyMatch(each -> each.include(day)),
          day + " of " + before + " and " + after);
    }
  }
}
