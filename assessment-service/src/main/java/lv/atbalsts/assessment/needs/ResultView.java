package lv.atbalsts.assessment.needs;

import lv.atbalsts.assessment.needs.scoring.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What answers come to. */
@Schema(description = "what answers come to")
record ResultView(
    @Schema(description = "the total of the methodology's scales", examples = "41") long score,
    @Schema(description = "the support level, as the methodology names it", examples = "L2")
        String supportLevel) {

  /** Null where there is no result. */
  static ResultView of(Result result) {
    return result == null ? null : new ResultView(result.score(), result.level());
  }

  @Override
  public String toString() {
    return "ResultView";
  }
}
