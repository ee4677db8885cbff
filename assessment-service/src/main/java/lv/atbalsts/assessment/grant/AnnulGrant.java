package lv.atbalsts.assessment.grant;

import jakarta.validation.constraints.NotNull;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a grant should not have been entered. */
@Schema(description = "why a grant should not have been entered")
record AnnulGrant(
    @NotNull
        @Known("annulment-reasons")
        @Schema(
            description =
                "ENTERED_IN_ERROR, WRONG_PERSON or WRONG_DATE; GET /classifiers/annulment-reasons lists them",
            examples = "WRONG_PERSON")
        String reason) {}
