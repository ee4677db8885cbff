package lv.atbalsts.assessment.wayout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The move out of the institution. */
@Schema(description = "the move out of the institution")
record MoveOut(
    @NotNull @Schema(description = "not in the future", examples = "2020-08-15") LocalDate on,
    @NotNull @Schema(description = "to what kind of place", examples = "GROUP_HOME")
        Destination to) {

  Step step() {
    return Step.of(StepKind.MOVE, on).code(to);
  }
}
