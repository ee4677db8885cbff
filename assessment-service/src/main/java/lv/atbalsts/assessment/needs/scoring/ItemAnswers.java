package lv.atbalsts.assessment.needs.scoring;

import java.util.Map;

/**
 * Answers by item: a text, a whole number ({@code Long}) or a truth; anything else fits no item. A
 * number also stands for the code or text that is written so. Their order means nothing.
 */
public record ItemAnswers(Map<String, Object> byItem) {

  /** The answer, or null where there is none. */
  Object to(String linkId) {
    return byItem.get(linkId);
  }

  /** Never the answers: they describe a person's health. */
  @Override
  public String toString() {
    return "Answers";
  }
}
