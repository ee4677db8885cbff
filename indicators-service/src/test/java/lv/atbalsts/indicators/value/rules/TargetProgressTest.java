package lv.atbalsts.indicators.value.rules;

import static lv.atbalsts.indicators.definition.Direction.FALLING;
import static lv.atbalsts.indicators.definition.Direction.RISING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import lv.atbalsts.indicators.definition.Direction;
import lv.atbalsts.indicators.definition.Target;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetProgressTest {

  @ParameterizedTest
  @CsvSource({
    "RISING,,2362,2100,112.48",
    "RISING,,646,2100,30.76",
    "RISING,,1128,1198,94.16",
    "RISING,,2,3,66.67",
    "RISING,,0,700,0.00",
    "RISING,,49679949,49679951,99.99",
    "RISING,,49679952,49679951,100.00",
    "FALLING,100000,90001,90000,99.99",
    "RISING,,72,80,90.00",
    "FALLING,1799,1000,720,74.05",
    "FALLING,1799,720,720,100.00",
    "FALLING,1799,700,720,101.85",
    "FALLING,1799,1799,720,0.00",
    "FALLING,1799,1900,720,-9.36",
  })
  void theDocumentsVectors(
      Direction direction, BigDecimal baseline, BigDecimal value, BigDecimal goal, String percent) {
    assertEquals(
        new BigDecimal(percent), TargetProgress.of(direction, baseline, value, to(goal)).percent());
  }

  @Test
  void aRangeIsMeasuredAgainstBothItsBounds() {
    Target range =
        new Target(1, null, null, new BigDecimal(26), new BigDecimal(45), null, "2023", "");
    TargetProgress progress = TargetProgress.of(RISING, null, new BigDecimal(39), range);
    assertNull(progress.percent());
    assertEquals(new BigDecimal("150.00"), progress.from());
    assertEquals(new BigDecimal("86.67"), progress.to());
  }

  @Test
  void withoutValueOrTargetOrWithATargetOfNothingThereIsNoProgress() {
    assertNull(TargetProgress.of(RISING, null, null, to(BigDecimal.TEN)).percent());
    assertNull(TargetProgress.of(RISING, null, BigDecimal.TEN, null).percent());
    assertNull(TargetProgress.of(RISING, null, BigDecimal.TEN, to(BigDecimal.ZERO)).percent());
  }

  @Property
  void moreThanAskedForIsMoreThanAHundred(
      @ForAll @IntRange(min = 1, max = 100_000) int goal,
      @ForAll @IntRange(min = 1, max = 100) int times) {
    BigDecimal value = BigDecimal.valueOf((long) goal * times);
    assertEquals(
        BigDecimal.valueOf(100L * times).setScale(2),
        TargetProgress.of(RISING, null, value, to(BigDecimal.valueOf(goal))).percent());
  }

  @Property
  void aFallingIndicatorFallsAsARisingOneRises(
      @ForAll @IntRange(min = 0, max = 5_000) int fallen,
      @ForAll @IntRange(min = 1, max = 5_000) int asked) {
    BigDecimal baseline = BigDecimal.valueOf(5_000);
    assertEquals(
        TargetProgress.of(RISING, null, BigDecimal.valueOf(fallen), to(BigDecimal.valueOf(asked))),
        TargetProgress.of(
            FALLING,
            baseline,
            baseline.subtract(BigDecimal.valueOf(fallen)),
            to(baseline.subtract(BigDecimal.valueOf(asked)))));
  }

  private static Target to(BigDecimal goal) {
    return new Target(1, null, goal, null, null, null, "2023", "");
  }
}
