package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a guardianship. */
@Schema(description = "the last day of a guardianship")
record EndGuardianship(
    @NotNull
        @Schema(
            description = "not before its first, nor ahead, nor after an end that is recorded",
            examples = "2021-06-30")
        LocalDate to) {}
