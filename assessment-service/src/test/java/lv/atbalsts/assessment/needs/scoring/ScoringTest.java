package lv.atbalsts.assessment.needs.scoring;

import static lv.atbalsts.assessment.needs.scoring.Contents.band;
import static lv.atbalsts.assessment.needs.scoring.Contents.choice;
import static lv.atbalsts.assessment.needs.scoring.Contents.item;
import static lv.atbalsts.assessment.needs.scoring.Contents.number;
import static lv.atbalsts.assessment.needs.scoring.Contents.scale;
import static lv.atbalsts.assessment.needs.scoring.Contents.sum;
import static lv.atbalsts.assessment.needs.scoring.Contents.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Condition;
import lv.atbalsts.assessment.needs.content.Item.ItemType;
import lv.atbalsts.assessment.needs.content.Item.Operator;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Lift;
import lv.atbalsts.assessment.needs.content.MethodologyContent.ScoreStep;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Weighted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

  /** Two items: a table turns their weighted sum (0 to 11) into 0, 5 or 9 points. */
  private static final Questions TABLE =
      new Questions(
          Contents.of(
              List.of(choice("A", 4), number("B", 0, 5), choice("X", 3)),
              List.of(
                  scale(
                      "T",
                      List.of(new Weighted("A", 2), new Weighted("B", 1)),
                      new ScoreStep(0, 3, 0),
                      new ScoreStep(4, 8, 5),
                      new ScoreStep(9, 11, 9))),
              List.of(
                  new Lift(Contents.WORDS, List.of("X"), 1, 1),
                  new Lift(Contents.WORDS, List.of("X"), 2, 2)),
              List.of(band(0, 4, "LOW"), band(5, 8, "MIDDLE"), band(9, 9, "HIGH"))));

  @ParameterizedTest
  @CsvSource({
    "0,0,0,0,LOW",
    "1,1,0,0,LOW",
    "1,2,0,5,MIDDLE",
    "2,4,0,5,MIDDLE",
    "2,5,0,9,HIGH",
    "3,5,0,9,HIGH",
    "0,0,1,0,MIDDLE",
    "0,0,2,0,HIGH",
    "1,2,1,5,HIGH",
    "1,2,2,5,HIGH",
    "3,5,2,9,HIGH",
  })
  void aTableTurnsTheSumIntoPointsAndTheGreatestLiftRaisesTheLevel(
      String a, long b, String x, long score, String level) {
    Result result = Scoring.of(TABLE, new ItemAnswers(Map.of("A", a, "B", b, "X", x)));
    assertEquals(new Result(score, level), result);
  }

  @Test
  void whatIsNotAnsweredCountsNothing() {
    assertEquals(new Result(0, "LOW"), Scoring.of(TABLE, new ItemAnswers(Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "EQUALS,3,3,true", "EQUALS,3,4,false",
    "NOT_EQUALS,3,4,true", "NOT_EQUALS,3,3,false",
    "GREATER,3,4,true", "GREATER,3,3,false",
    "GREATER_OR_EQUAL,3,3,true", "GREATER_OR_EQUAL,3,2,false",
    "LESS,3,2,true", "LESS,3,3,false",
    "LESS_OR_EQUAL,3,3,true", "LESS_OR_EQUAL,3,4,false",
  })
  void anItemIsAskedByTheAnswerToAnother(
      Operator operator, String value, long answer, boolean asked) {
    Questions questions = conditional(number("N", 0, 9), when("N", operator, value));
    assertEquals(asked, asks(questions, Map.of("N", answer)));
    assertFalse(asks(questions, Map.of()));
  }

  @Test
  void conditionsCompareByTheTypeOfTheAnswer() {
    assertTrue(
        asks(
            conditional(
                item("N", ItemType.DATE, null, null), when("N", Operator.LESS, "2019-10-01")),
            Map.of("N", "2019-09-30")));
    assertTrue(
        asks(
            conditional(
                item("N", ItemType.BOOLEAN, null, null), when("N", Operator.EQUALS, "true")),
            Map.of("N", true)));
    assertFalse(
        asks(conditional(choice("N", 3), when("N", Operator.NOT_EQUALS, "0")), Map.of("N", "0")));
  }

  private static Questions conditional(Item first, Condition condition) {
    MethodologyContent content =
        Contents.of(
            List.of(first, choice("C", 2, condition)),
            List.of(sum("S1", "C")),
            List.of(),
            List.of(band(0, 1, "ANY")));
    assertTrue(ContentCheck.faults(content, "").isEmpty());
    return new Questions(content);
  }

  private static boolean asks(Questions questions, Map<String, Object> answers) {
    return questions.asks(questions.find("C").orElseThrow(), new ItemAnswers(answers));
  }
}
