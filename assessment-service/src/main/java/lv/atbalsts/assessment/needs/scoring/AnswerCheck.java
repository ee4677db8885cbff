package lv.atbalsts.assessment.needs.scoring;

import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Option;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Holds answers against what is asked. */
public final class AnswerCheck {

  private static final String A_CODE = "[A-Za-z0-9_-]{1,40}";

  private AnswerCheck() {}

  /** Where an answer stands in a request. */
  public static String pointer(String linkId) {
    return "/answers/" + linkId;
  }

  /** Adds what can never be right: no such item, no such answer, or the item is not asked. */
  public static void wrong(FieldErrors errors, Questions questions, ItemAnswers answers) {
    for (Map.Entry<String, Object> each : answers.byItem().entrySet()) {
      questions
          .find(each.getKey())
          .ifPresentOrElse(
              item -> wrong(errors, questions, item, answers),
              () -> errors.add(unknown(each.getKey()), AssessmentRefusal.NO_SUCH_ITEM));
    }
  }

  /** The items that are required and asked, and have no answer. */
  public static List<Item> missing(Questions questions, ItemAnswers answers) {
    return questions.items().stream()
        .filter(Item::required)
        .filter(item -> answers.to(item.linkId()) == null)
        .filter(item -> questions.asks(item, answers))
        .toList();
  }

  private static void wrong(
      FieldErrors errors, Questions questions, Item item, ItemAnswers answers) {
    String pointer = pointer(item.linkId());
    Object answer = answers.to(item.linkId());
    if (!questions.asks(item, answers)) {
      errors.add(pointer, AssessmentRefusal.NOT_ASKED, item.shownWhen().getFirst().linkId());
    } else if (AnswerValues.of(item, answer).isEmpty()) {
      errors.add(pointer, AssessmentRefusal.NOT_ANSWER_OF_THIS_KIND, item.type());
    } else {
      value(errors, pointer, item, answer);
    }
  }

  private static void value(FieldErrors errors, String pointer, Item item, Object answer) {
    switch (item.type()) {
      case CHOICE -> {
        if (AnswerValues.option(item, answer).isEmpty()) {
          errors.add(
              pointer,
              AssessmentRefusal.NOT_ONE_OF_OPTIONS,
              item.options().stream().map(Option::code).toList());
        }
      }
      case INTEGER -> {
        long number = (Long) answer;
        if (item.min() != null && number < item.min()
            || item.max() != null && number > item.max()) {
          errors.add(
              pointer,
              AssessmentRefusal.NUMBER_OUT_OF_BOUNDS,
              bound(item.min()),
              bound(item.max()));
        }
      }
      case TEXT -> {
        String text = answer.toString();
        if (text.isBlank() || text.length() > AnswerValues.LONGEST_TEXT) {
          errors.add(pointer, AssessmentRefusal.TEXT_EMPTY_OR_TOO_LONG, AnswerValues.LONGEST_TEXT);
        }
      }
      case BOOLEAN, DATE -> {}
    }
  }

  private static String bound(Integer bound) {
    return bound == null ? "..." : bound.toString();
  }

  /** What is no code may be anything, also somebody's name: it is not said again. */
  private static String unknown(String key) {
    return key.matches(A_CODE) ? pointer(key) : "/answers";
  }
}
