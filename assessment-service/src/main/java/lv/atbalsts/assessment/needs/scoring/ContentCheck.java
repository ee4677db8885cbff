package lv.atbalsts.assessment.needs.scoring;

import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Finds every fault of a methodology's content, each with its place. */
public final class ContentCheck {

  private ContentCheck() {}

  /**
   * The faults: codes that stand twice, conditions and sums of what is not there, options and
   * bounds that do not fit, scores without a band or with two.
   */
  public static FieldErrors faults(MethodologyContent content, String pointer) {
    FieldErrors faults = new FieldErrors();
    Questions questions = new Questions(content);
    new ItemFaults(questions, faults).find(pointer);
    new ScoringFaults(questions, faults).find(pointer);
    return faults;
  }
}
