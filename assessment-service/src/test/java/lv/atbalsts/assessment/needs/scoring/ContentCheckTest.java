package lv.atbalsts.assessment.needs.scoring;

import static lv.atbalsts.assessment.needs.scoring.Contents.band;
import static lv.atbalsts.assessment.needs.scoring.Contents.choice;
import static lv.atbalsts.assessment.needs.scoring.Contents.item;
import static lv.atbalsts.assessment.needs.scoring.Contents.number;
import static lv.atbalsts.assessment.needs.scoring.Contents.scale;
import static lv.atbalsts.assessment.needs.scoring.Contents.sum;
import static lv.atbalsts.assessment.needs.scoring.Contents.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.ItemType;
import lv.atbalsts.assessment.needs.content.Item.Operator;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Band;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Lift;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Scale;
import lv.atbalsts.assessment.needs.content.MethodologyContent.ScoreStep;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Weighted;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

  private static final List<Scale> SUM = List.of(sum("SUM", "A"));
  private static final List<Band> ONE = List.of(band(0, 3, "ONE"));

  @Test
  void aContentWithoutFaultsHasNone() {
    assertEquals(List.of(), faults(content(List.of(choice("A", 4)), SUM, ONE)));
  }

  @Test
  void codesThatStandTwiceAreFound() {
    MethodologyContent content =
        content(
            List.of(choice("A", 4), choice("A", 4), choice("S", 2)),
            List.of(sum("SUM", "A"), sum("SUM", "S")),
            List.of(band(0, 2, "ONE"), band(3, 4, "ONE")));
    assertEquals(
        List.of(
            "/content/sections/0/items/1/linkId ASM-0181",
            "/content/sections/0/items/2/linkId ASM-0181",
            "/content/scales/1/code ASM-0181",
            "/content/bands/1/level ASM-0181"),
        faults(content));
  }

  @Test
  void conditionsOnWhatIsNotThereOrComesLaterOrDoesNotFitAreFound() {
    MethodologyContent content =
        content(
            List.of(
                choice("A", 4, when("B", Operator.EQUALS, "1")),
                choice("B", 4, when("NONE", Operator.EQUALS, "1")),
                choice("C", 4, when("A", Operator.GREATER, "1")),
                choice("D", 4, when("A", Operator.EQUALS, "7")),
                choice("E", 4, when("E", Operator.EQUALS, "1"))),
            SUM,
            ONE);
    assertEquals(
        List.of(
            "/content/sections/0/items/0/shownWhen/0/linkId ASM-0182",
            "/content/sections/0/items/1/shownWhen/0/linkId ASM-0182",
            "/content/sections/0/items/2/shownWhen/0/operator ASM-0183",
            "/content/sections/0/items/3/shownWhen/0/value ASM-0183",
            "/content/sections/0/items/4/shownWhen/0/linkId ASM-0182"),
        faults(content));
  }

  @Test
  void optionsAndBoundsThatDoNotFitAreFound() {
    MethodologyContent content =
        content(
            List.of(
                choice("A", 4),
                choice("B", 0),
                number("C", 5, 1),
                item("D", ItemType.TEXT, 0, null)),
            SUM,
            ONE);
    assertEquals(
        List.of(
            "/content/sections/0/items/1/options ASM-0184",
            "/content/sections/0/items/2/min ASM-0185",
            "/content/sections/0/items/3/min ASM-0185"),
        faults(content));
  }

  @Test
  void sumsOfWhatIsNotThereOrCannotBeCountedAreFound() {
    MethodologyContent content =
        Contents.of(
            List.of(choice("A", 4), item("T", ItemType.TEXT, null, null), number("N", 0, null)),
            List.of(sum("SUM", "A", "NONE", "T", "N")),
            List.of(new Lift(Contents.WORDS, List.of("A", "GONE"), 1, 1)),
            ONE);
    assertEquals(
        List.of(
            "/content/scales/0/items/1/linkId ASM-0186",
            "/content/scales/0/items/2/linkId ASM-0187",
            "/content/scales/0/items/3/linkId ASM-0187",
            "/content/lifts/0/items/1 ASM-0186"),
        faults(content));
  }

  @Test
  void scoresWithoutABandOrWithTwoAreFound() {
    List<Item> items = List.of(choice("A", 10));
    assertEquals(
        List.of("/content/bands/1/from ASM-0188"),
        faults(content(items, SUM, List.of(band(0, 3, "L1"), band(5, 9, "L2")))));
    assertEquals(
        List.of("/content/bands/1/from ASM-0189"),
        faults(content(items, SUM, List.of(band(0, 5, "L1"), band(5, 9, "L2")))));
    assertEquals(
        List.of("/content/bands/0/from ASM-0188", "/content/bands/0/to ASM-0188"),
        faults(content(items, SUM, List.of(band(1, 8, "L1")))));
    assertEquals(
        List.of(), faults(content(items, SUM, List.of(band(0, 8, "L1"), band(9, 9, "L2")))));
  }

  @Test
  void aTableCoversEverySumAndItsPointsDecideWhatBandsMustCover() {
    List<Weighted> items = List.of(new Weighted("A", -2));
    assertEquals(
        List.of("/content/scales/0/table/0/from ASM-0188"),
        faults(
            content(
                List.of(choice("A", 4)),
                List.of(scale("T", items, new ScoreStep(-5, 0, 3))),
                ONE)));
    assertEquals(
        List.of("/content/bands/0/to ASM-0188"),
        faults(
            content(
                List.of(choice("A", 4)),
                List.of(scale("T", items, new ScoreStep(-6, 0, 4))),
                ONE)));
  }

  private static MethodologyContent content(
      List<Item> items, List<Scale> scales, List<Band> bands) {
    return Contents.of(items, scales, List.of(), bands);
  }

  private static List<String> faults(MethodologyContent content) {
    FieldErrors faults = ContentCheck.faults(content, "/content");
    if (faults.isEmpty()) {
      return List.of();
    }
    return assertThrows(
            Refusal.class, () -> faults.refuseIfAny(AssessmentRefusal.METHODOLOGY_HAS_FAULTS))
        .errors()
        .stream()
        .map(each -> each.pointer() + " " + each.code())
        .toList();
  }
}
