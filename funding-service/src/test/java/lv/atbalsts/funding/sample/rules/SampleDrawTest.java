package lv.atbalsts.funding.sample.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.sample.rules.SampleDraw.Candidate;
import lv.atbalsts.funding.sample.rules.SampleDraw.Drawn;
import lv.atbalsts.funding.sample.rules.SampleDraw.SampleWay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleDrawTest {

  private static final List<Integer> HASHED = List.of(1, 2, 4, 3);

  @Test
  void theHighestAmountsComeFirstOfEqualOnesTheLowerId() {
    assertEquals(
        List.of(drawn(3, SampleWay.RISK), drawn(1, SampleWay.RISK)),
        SampleDraw.draw(
            List.of(line(4, "5.00"), line(2, "7.00"), line(1, "7.00"), line(3, "9.00")), 2, 2, 1));
  }

  /** SHA-256 of 4711:00000000-0000-0000-0000-00000000000n begins with 30…, 50…, ce…, 91…. */
  @Test
  void theRestComesInTheOrderOfTheHash() {
    List<Candidate> lines = Stream.of(1, 2, 3, 4).map(each -> line(each, "1.00")).toList();
    assertEquals(
        HASHED.stream().map(each -> drawn(each, SampleWay.RANDOM)).toList(),
        SampleDraw.draw(lines, 4, 0, 4711));
  }

  @Property
  void theSameSeedDrawsTheSameHoweverTheLinesAreOrdered(
      @ForAll @LongRange(min = 0) long seed,
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @IntRange(max = 100) int risk) {
    List<Candidate> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lines.add(line(i, new BigDecimal(i % 7) + ".00"));
    }
    int byRisk = SampleDraw.share(BigDecimal.valueOf(risk), size);
    List<Drawn> first = SampleDraw.draw(lines, size, byRisk, seed);
    Collections.shuffle(lines, new Random(seed));
    assertEquals(first, SampleDraw.draw(lines, size, byRisk, seed));
    assertEquals(size, first.stream().map(Drawn::id).distinct().count());
    assertEquals(byRisk, first.stream().filter(each -> each.way() == SampleWay.RISK).count());
  }

  @Test
  void anotherSeedDrawsOthers() {
    List<Candidate> lines = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      lines.add(line(i, "1.00"));
    }
    assertNotEquals(
        SampleDraw.draw(lines, 10, 0, 1).stream().map(Drawn::id).toList(),
        SampleDraw.draw(lines, 10, 0, 2).stream().map(Drawn::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"10, 25, 3", "0.01, 1, 1", "100, 7, 7", "50, 5, 3", "0, 5, 0"})
  void aShareIsRoundedUpToALine(BigDecimal percent, int of, int lines) {
    assertEquals(lines, SampleDraw.share(percent, of));
  }

  private static Candidate line(int number, String amount) {
    return new Candidate(id(number), new BigDecimal(amount));
  }

  private static Drawn drawn(int number, SampleWay way) {
    return new Drawn(id(number), way);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
