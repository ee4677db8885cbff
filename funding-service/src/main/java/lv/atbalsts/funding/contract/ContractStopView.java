package lv.atbalsts.funding.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suspension or a termination of a contract as its callers read it. */
public record ContractStopView(
    @Schema(description = "Its id.") UUID id,
    @Schema(description = "The project's id.") UUID projectId,
    @Schema(
            description = "A SUSPENSION may be resumed, a TERMINATION has no end.",
            examples = "SUSPENSION")
        ContractStop.StopKind kind,
    @Schema(description = "First day on which nothing is eligible.") LocalDate stoppedOn,
    @Schema(description = "Why.") String reason,
    @Schema(description = "First day on which what is delivered is eligible again.")
        LocalDate resumedOn,
    @Schema(description = "Why it was entered in error; missing where it stands.")
        String annulmentReason) {}
