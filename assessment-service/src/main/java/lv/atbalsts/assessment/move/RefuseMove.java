package lv.atbalsts.assessment.move;

import jakarta.validation.constraints.NotNull;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person is not taken over. */
@Schema(description = "the person is not taken over")
record RefuseMove(
    @NotNull
        @Known("move-refusal-reasons")
        @Schema(
            description =
                "NOT_RESIDENT, NOT_KNOWN or OTHER; GET /classifiers/move-refusal-reasons lists them",
            examples = "NOT_RESIDENT")
        String reason) {}
