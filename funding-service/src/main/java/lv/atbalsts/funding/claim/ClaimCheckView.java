package lv.atbalsts.funding.claim;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check of a claim and what became of it, as its callers read it. */
@Schema(description = "A check of a claim and its approval: two acts of two officials.")
public record ClaimCheckView(
    @Schema(description = "The decision's id.") UUID decisionId,
    @Schema(
            description = "PROPOSED until another official approves, or somebody takes it back.",
            examples = "PROPOSED")
        ClaimDecision.Status status,
    @Schema(description = "Found eligible, of what waited.") Money certified,
    @Schema(description = "Found ineligible, of what waited.") Money deducted,
    @Schema(description = "Waits further.") Money parked,
    @Schema(description = "Lines of service reports that may be claimed again.")
        List<UUID> releasedLines,
    @Schema(description = "Why.") String reason,
    @Schema(description = "Who checked: the subject of the token.", examples = "cfla-anna")
        String checkedBy,
    @Schema(description = "When the check was recorded.", examples = "2021-05-05T09:30:00Z")
        OffsetDateTime checkedAt,
    @Schema(description = "Who approved: the subject of the token.", examples = "cfla-ilze")
        String approvedBy,
    @Schema(description = "When the approval was recorded.", examples = "2021-05-06T10:00:00Z")
        OffsetDateTime approvedAt,
    @Schema(description = "The day of the decision.", examples = "2021-05-06") LocalDate decidedOn,
    @Schema(description = "Who took the proposal back.", examples = "cfla-ilze") String withdrawnBy,
    @Schema(description = "Why it was taken back.") String withdrawalReason) {}
