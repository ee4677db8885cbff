package lv.atbalsts.assessment.wayout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stay outside on trial. */
@Schema(description = "a stay outside on trial")
record StartTrialStay(
    @NotNull @Schema(description = "first day, not in the future", examples = "2020-06-01")
        LocalDate on,
    @Schema(description = "last day planned; open when left out", examples = "2020-06-30")
        LocalDate until) {

  Step step() {
    return Step.of(StepKind.TRIAL_STAY, on).until(until);
  }
}
