package lv.atbalsts.assessment.needs.scoring;

import java.util.List;
import java.util.stream.IntStream;
import lv.atbalsts.assessment.fhir.BilingualText;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Condition;
import lv.atbalsts.assessment.needs.content.Item.ItemType;
import lv.atbalsts.assessment.needs.content.Item.Operator;
import lv.atbalsts.assessment.needs.content.Item.Option;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Band;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Lift;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Scale;
import lv.atbalsts.assessment.needs.content.MethodologyContent.ScoreStep;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Section;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Weighted;

/** Methodologies as tests build them. */
final class Contents {

  static final BilingualText WORDS = new BilingualText("vārdi", "words");

  private Contents() {}

  static MethodologyContent of(
      List<Item> items, List<Scale> scales, List<Lift> lifts, List<Band> bands) {
    return new MethodologyContent(
        WORDS, 12, List.of(new Section("S", WORDS, items)), scales, lifts, bands);
  }

  static Item choice(String linkId, int options, Condition... shownWhen) {
    return new Item(
        linkId,
        WORDS,
        ItemType.CHOICE,
        true,
        IntStream.range(0, options).mapToObj(i -> new Option("" + i, WORDS, i)).toList(),
        null,
        null,
        List.of(shownWhen));
  }

  static Item number(String linkId, Integer min, Integer max, Condition... shownWhen) {
    return item(linkId, ItemType.INTEGER, min, max, shownWhen);
  }

  static Item item(String linkId, ItemType type, Integer min, Integer max, Condition... shownWhen) {
    return new Item(linkId, WORDS, type, true, List.of(), min, max, List.of(shownWhen));
  }

  static Condition when(String linkId, Operator operator, String value) {
    return new Condition(linkId, operator, value);
  }

  static Scale sum(String code, String... items) {
    return new Scale(
        code,
        WORDS,
        List.of(items).stream().map(each -> new Weighted(each, 1)).toList(),
        List.of());
  }

  static Scale scale(String code, List<Weighted> items, ScoreStep... table) {
    return new Scale(code, WORDS, items, List.of(table));
  }

  static Band band(int from, int to, String level) {
    return new Band(from, to, level, WORDS);
  }
}
