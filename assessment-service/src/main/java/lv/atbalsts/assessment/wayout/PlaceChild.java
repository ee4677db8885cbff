package lv.atbalsts.assessment.wayout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child leaves the institution for a family or a youth home. */
@Schema(description = "a child leaves the institution for a family or a youth home")
record PlaceChild(
    @NotNull @Schema(description = "not in the future", examples = "2020-09-01") LocalDate on,
    @NotNull @Schema(description = "where the child lives now", examples = "FOSTER_FAMILY")
        Placement kind) {

  Step step() {
    return Step.of(StepKind.PLACEMENT, on).code(kind);
  }
}
