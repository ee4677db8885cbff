package lv.atbalsts.assessment.needs.scoring;

import java.util.List;
import lv.atbalsts.assessment.needs.content.Band;
import lv.atbalsts.assessment.needs.content.Content;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Lift;
import lv.atbalsts.assessment.needs.content.Option;
import lv.atbalsts.assessment.needs.content.Scale;
import lv.atbalsts.assessment.needs.content.Step;
import lv.atbalsts.assessment.needs.content.Weighted;

/** From answers to score and support level, as the methodology lays down; no answer counts 0. */
public final class Scoring {

  private Scoring() {}

  /** The result of answers that are right. */
  public static Result of(Questions questions, Answers answers) {
    Content content = questions.content();
    long score =
        content.scales().stream().mapToLong(scale -> points(questions, scale, answers)).sum();
    int band = band(content.bands(), score) + lift(questions, answers);
    return new Result(
        score, content.bands().get(Math.min(band, content.bands().size() - 1)).level());
  }

  /** The points of one scale. */
  public static long points(Questions questions, Scale scale, Answers answers) {
    long sum = 0;
    for (Weighted each : scale.items()) {
      sum += each.weight() * value(questions, each.linkId(), answers);
    }
    long reached = sum;
    return scale.table().isEmpty()
        ? sum
        : scale.table().stream()
            .filter(step -> step.from() <= reached && reached <= step.to())
            .mapToInt(Step::points)
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

  private static int lift(Questions questions, Answers answers) {
    return questions.content().lifts().stream()
        .filter(lift -> sum(questions, lift, answers) >= lift.from())
        .mapToInt(Lift::bands)
        .max()
        .orElse(0);
  }

  private static long sum(Questions questions, Lift lift, Answers answers) {
    return lift.items().stream().mapToLong(item -> value(questions, item, answers)).sum();
  }

  private static long value(Questions questions, String linkId, Answers answers) {
    Object answer = answers.to(linkId);
    if (answer == null) {
      return 0;
    }
    Item item = questions.find(linkId).orElseThrow();
    return switch (item.type()) {
      case CHOICE -> Values.option(item, answer).map(Option::score).orElseThrow();
      case INTEGER -> (Long) answer;
      case BOOLEAN -> (Boolean) answer ? 1 : 0;
      case TEXT, DATE -> throw new IllegalArgumentException("not an item that scores");
    };
  }
}
