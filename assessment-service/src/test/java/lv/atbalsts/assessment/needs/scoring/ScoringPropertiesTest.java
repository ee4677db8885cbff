package lv.atbalsts.assessment.needs.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Band;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Lift;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Weighted;
import lv.atbalsts.kit.refusal.FieldErrors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every methodology without faults and every set of right answers. */
class ScoringPropertiesTest {

  @Property
  void theOrderOfAnswersMeansNothing(@ForAll("cases") Case each, @ForAll Random random) {
    List<String> keys = new ArrayList<>(each.answers().keySet());
    Collections.shuffle(keys, random);
    Map<String, Object> shuffled = new LinkedHashMap<>();
    keys.forEach(key -> shuffled.put(key, each.answers().get(key)));
    assertEquals(each.result(), Scoring.of(each.questions(), new ItemAnswers(shuffled)));
  }

  @Property
  void moreOfAnythingIsNeverLessWhereNoWeightIsNegative(
      @ForAll("cases") Case each, @ForAll Random random) {
    List<Item> items = each.questions().content().items();
    Item item = items.get(random.nextInt(items.size()));
    Map<String, Object> more = new HashMap<>(each.answers());
    more.merge(
        item.linkId(), (long) item.max(), (old, most) -> Math.min((Long) old + 1, item.max()));
    Result higher = Scoring.of(each.questions(), new ItemAnswers(more));
    assertTrue(higher.score() >= each.result().score());
    assertTrue(each.rank(higher) >= each.rank(each.result()));
  }

  @Property
  void everyScoreHasItsBand(@ForAll("cases") Case each) {
    List<Band> bands = each.questions().content().bands();
    Band unlifted =
        bands.stream()
            .filter(band -> band.from() <= each.result().score())
            .reduce((lower, higher) -> higher)
            .orElseThrow();
    assertTrue(each.result().score() <= unlifted.to());
    int lifted = each.rank(each.result()) - bands.indexOf(unlifted);
    assertTrue(lifted == 0 || lifted == 1);
  }

  @Property
  void theScoreIsTheWeightedSum(@ForAll("cases") Case each) {
    long sum = 0;
    for (Weighted weighted : each.questions().content().scales().getFirst().items()) {
      Object answer = each.answers().getOrDefault(weighted.linkId(), 0L);
      sum += weighted.weight() * (Long) answer;
    }
    assertEquals(sum, each.result().score());
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            items ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 9).list().ofSize(items),
                        Arbitraries.integers().between(0, 5).list().ofSize(items),
                        Arbitraries.integers().between(0, 9).injectNull(0.2).list().ofSize(items),
                        Arbitraries.integers().between(1, 5))
                    .as(ScoringPropertiesTest::made));
  }

  private static Case made(
      List<Integer> most, List<Integer> weights, List<Integer> given, int bands) {
    List<Item> items =
        IntStream.range(0, most.size())
            .mapToObj(i -> Contents.number("I" + i, 0, most.get(i)))
            .toList();
    List<Weighted> weighted =
        IntStream.range(0, most.size())
            .mapToObj(i -> new Weighted("I" + i, weights.get(i)))
            .toList();
    int greatest = IntStream.range(0, most.size()).map(i -> most.get(i) * weights.get(i)).sum();
    MethodologyContent content =
        Contents.of(
            items,
            List.of(Contents.scale("W", weighted)),
            List.of(new Lift(Contents.WORDS, List.of("I0"), 5, 1)),
            bands(greatest, bands));
    FieldErrors faults = ContentCheck.faults(content, "");
    assertTrue(faults.isEmpty());
    Map<String, Object> answers = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i) != null) {
        answers.put("I" + i, (long) Math.min(given.get(i), most.get(i)));
      }
    }
    return new Case(new Questions(content), answers);
  }

  private static List<Band> bands(int greatest, int wanted) {
    int width = greatest / wanted + 1;
    return IntStream.range(0, wanted)
        .mapToObj(i -> Contents.band(i * width, (i + 1) * width - 1, "L" + i))
        .toList();
  }

  record Case(Questions questions, Map<String, Object> answers) {

    Result result() {
      return Scoring.of(questions, new ItemAnswers(answers));
    }

    int rank(Result result) {
      return questions.content().bands().stream().map(Band::level).toList().indexOf(result.level());
    }
  }
}
