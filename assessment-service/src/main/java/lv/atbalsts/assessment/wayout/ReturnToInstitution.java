package lv.atbalsts.assessment.wayout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.client.Residence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person is back in an institution. */
@Schema(description = "a person is back in an institution")
record ReturnToInstitution(
    @NotNull @Schema(description = "not in the future", examples = "2021-03-01") LocalDate on,
    @NotNull
        @Known("return-reasons")
        @Schema(
            description =
                "OWN_WISH, HEALTH or SUPPORT_NOT_ENOUGH; GET /classifiers/return-reasons lists them",
            examples = "SUPPORT_NOT_ENOUGH")
        String reason,
    @NotNull @Valid @Schema(description = "which institution") Residence residence) {

  Step step() {
    return Step.of(StepKind.RETURN, on).code(reason).into(residence);
  }
}
