package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something should not have been entered. */
@Schema(description = "why something should not have been entered")
record ErrorReason(
    @NotNull
        @Pattern(regexp = "[A-Z_]{3,40}")
        @Schema(
            description = "WRONG_PERSON, DUPLICATE or WRONG_AMOUNT; the list is open",
            examples = "WRONG_PERSON")
        String reason) {}
