package lv.atbalsts.assessment.wayout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.client.InstitutionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a person left the institution. */
@Schema(description = "when a person left the institution")
record StartIndependentLife(
    @NotNull @Schema(description = "not in the future", examples = "2020-09-01")
        LocalDate startedOn,
    @NotNull @Schema(description = "VSAC", examples = "VSAC") InstitutionKind from) {

  Step step() {
    return Step.of(StepKind.INDEPENDENT_LIFE, startedOn).at("/startedOn");
  }
}
