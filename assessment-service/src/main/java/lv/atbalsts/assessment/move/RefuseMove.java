package lv.atbalsts.assessment.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person is not taken over. */
@Schema(description = "the person is not taken over")
record RefuseMove(
    @NotNull
        @Pattern(regexp = "[A-Z_]{3,40}")
        @Schema(
            description = "NOT_RESIDENT, NOT_KNOWN or OTHER; the list is open",
            examples = "NOT_RESIDENT")
        String reason) {}
