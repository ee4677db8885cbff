package lv.atbalsts.assessment.wayout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a trial stay, and what it has shown. */
@Schema(description = "the end of a trial stay, and what it has shown")
record EndTrialStay(
    @NotNull @Schema(description = "last day, not in the future", examples = "2020-06-28")
        LocalDate on,
    @NotNull @Schema(description = "what it has shown", examples = "READY") TrialOutcome outcome) {

  Step step() {
    return Step.of(StepKind.TRIAL_STAY_END, on).code(outcome);
  }
}
