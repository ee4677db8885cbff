package lv.atbalsts.funding.split.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void theCentThatIsLeftGoesToTheNearest() {
    assertEquals(Map.of("a", 3L, "b", 7L), Proportion.of(10, Map.of("a", 10L, "b", 20L)));
    assertEquals(Map.of("a", 1L, "b", 0L), Proportion.of(1, Map.of("a", 5L, "b", 5L)));
    assertEquals(Map.of("a", 0L), Proportion.of(0, Map.of("a", 0L)));
    assertThrows(IllegalArgumentException.class, () -> Proportion.of(2, Map.of("a", 1L)));
  }

  @Property
  void thePartsAddUpAndNoneIsAboveItsMost(
      @ForAll @Size(min = 1, max = 9)
          Map<Integer, @LongRange(min = 0, max = 1_000_000_000_000L) Long> most,
      @ForAll @LongRange(min = 0, max = 1_000_000) long share) {
    Map<String, Long> all = new TreeMap<>();
    most.forEach((whose, its) -> all.put("m" + whose, its));
    long total = all.values().stream().mapToLong(Long::longValue).sum();
    long cents = total / 1_000_000 * share;
    Map<String, Long> parts = Proportion.of(cents, all);
    assertEquals(cents, parts.values().stream().mapToLong(Long::longValue).sum());
    parts.forEach((whose, its) -> assertTrue(its >= 0 && its <= all.get(whose)));
  }
}
