package lv.atbalsts.funding.claim;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The region hands a claim in. */
public record SubmitClaim(
    @NotNull
        @Schema(
            description = "The day it is handed in; not in the future.",
            examples = "2021-04-12")
        LocalDate submittedOn) {}
