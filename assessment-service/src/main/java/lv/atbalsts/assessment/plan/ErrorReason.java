package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something should not have been entered. */
@Schema(description = "why something should not have been entered")
record ErrorReason(
    @NotNull
        @Known("plan-error-reasons")
        @Schema(
            description =
                "WRONG_PERSON, DUPLICATE or WRONG_AMOUNT; GET /classifiers/plan-error-reasons lists them",
            examples = "WRONG_PERSON")
        String reason) {}
