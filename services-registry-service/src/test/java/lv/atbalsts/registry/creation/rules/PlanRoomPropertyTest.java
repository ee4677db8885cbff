package lv.atbalsts.registry.creation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.registry.creation.rules.PlanRoom.PlacesSpan;
import lv.atbalsts.registry.creation.rules.WaitingDays.Finished;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlanRoomPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

  @Provide
  Arbitrary<List<PlacesSpan>> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(1, 9))
        .as(
            (from, days, places) ->
                new PlacesSpan(
                    FIRST.plusDays(from), days == 0 ? null : FIRST.plusDays(from + days), places))
        .list()
        .ofMaxSize(6);
  }

  /**
   * The days on which something begins or ends are enough: the first excess is that of all days.
   */
  @Property
  void theFirstExcessIsTheFirstOfAllDays(
      @ForAll("spans") List<PlacesSpan> plan, @ForAll("spans") List<PlacesSpan> creations) {
    LocalDate expected = null;
    for (int i = 0; i <= 62 && expected == null; i++) {
      LocalDate day = FIRST.plusDays(i);
      expected = sum(creations, day) > sum(plan, day) ? day : null;
    }
    assertEquals(
        expected, PlanRoom.firstExcess(plan, creations).map(PlanRoom.Excess::day).orElse(null));
  }

  private static int sum(List<PlacesSpan> spans, LocalDate day) {
    return spans.stream().filter(each -> each.holdsOn(day)).mapToInt(PlacesSpan::places).sum();
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    LocalDate day = LocalDate.of(2022, 6, 15);
    assertEquals(
        new WaitingDays(2, 1, 20, 10.5, 14, 21, 196),
        WaitingDays.of(
            List.of(
                new Finished(8, day.minusDays(20), day.minusDays(6)),
                new Finished(12, day.minusDays(7), null)),
            day));
  }
}
