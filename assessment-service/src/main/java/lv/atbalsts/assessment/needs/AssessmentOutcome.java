package lv.atbalsts.assessment.needs;

import lv.atbalsts.assessment.needs.scoring.Result;

/**
 * What describes a person's health, and is sealed.
 *
 * @param answers by item, as JSON
 * @param recommendation what the team recommends, or null
 * @param result what the answers come to; null while some are missing
 */
record AssessmentOutcome(String answers, String recommendation, Result result) {

  @Override
  public String toString() {
    return "Found";
  }
}
