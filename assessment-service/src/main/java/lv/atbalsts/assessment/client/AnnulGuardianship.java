package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotNull;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a guardianship should not have been entered. */
@Schema(description = "why a guardianship should not have been entered")
record AnnulGuardianship(
    @NotNull
        @Known("annulment-reasons")
        @Schema(
            description =
                "ENTERED_IN_ERROR, WRONG_PERSON or WRONG_DATE; GET /classifiers/annulment-reasons lists them",
            examples = "WRONG_PERSON")
        String reason) {}
