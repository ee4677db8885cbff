package lv.atbalsts.assessment.needs.scoring;

import java.util.List;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Option;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Band;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Lift;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Scale;
import lv.atbalsts.assessment.needs.content.MethodologyContent.ScoreStep;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Weighted;

/** From answers to score and support level, as the methodology lays down; no answer counts 0. */
public final class Scoring {

  private Scoring() {}

  /** The result of answers that are right. */
  public static Result of(Questions questions, ItemAnswers answers) {
    MethodologyContent content = questions.content();
    long score =
        content.scales().stream().mapToLong(scale -> points(questions, scale, answers)).sum();
    int band = band(content.bands(), score) + lift(questions, answers);
    return new Result(
        score, content.bands().get(Math.min(band, content.bands().size() - 1)).level());
  }

  /** The points of one scale. */
  public static long points(Questions questions, Scale scale, ItemAnswers answers) {
    long sum = 0;
    for (Weighted each : scale.items()) {
      sum += each.weight() * value(questions, each.linkId(), answers);
    }
    long reached = sum;
    return scale.table().isEmpty()
        ? sum
        : scale.table().stream()
            .filter(step -> step.from() <= reached && reached <= step.to())
            .mapToInt(ScoreStep::points)
            .findFirst()
            .orElseThrow();
  }

  private static int band(List<Band> bands, long score) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).from() <= score && score <= bands.get(i).to()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no band for a score: the content was not checked");
  }

  private static int lift(Questions questions, ItemAnswers answers) {
    return questions.content().lifts().stream()
        .filter(lift -> sum(questions, lift, answers) >= lift.from())
        .mapToInt(Lift::bands)
        .max()
        .orElse(0);
  }

  private static long sum(Questions questions, Lift lift, ItemAnswers answers) {
    return lift.items().stream().mapToLong(item -> value(questions, item, answers)).sum();
  }

  private static long value(Questions questions, String linkId, ItemAnswers answers) {
    Object answer = answers.to(linkId);
    if (answer == null) {
      return 0;
    }
    Item item = questions.find(linkId).orElseThrow();
    return switch (item.type()) {
      case CHOICE -> AnswerValues.option(item, answer).map(Option::score).orElseThrow();
      case INTEGER -> (Long) answer;
      case BOOLEAN -> (Boolean) answer ? 1 : 0;
      case TEXT, DATE -> throw new IllegalArgumentException("not an item that scores");
    };
  }
}
