package lv.atbalsts.funding.claim;

import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision says of one line of a claim; never changed. */
@Schema(description = "What a decision says of one line of a claim.")
record DecidedLine(
    @Schema(description = "Its id.") UUID id,
    @Schema(description = "The decision.") UUID decisionId,
    @Schema(description = "The claim's line.") UUID lineId,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "What waited: the line's amount, later what was parked of it.")
        Money amount,
    @Schema(description = "Found eligible; of a line that takes back below zero.") Money certified,
    @Schema(description = "Found ineligible.") Money deducted,
    @Schema(description = "Why, by a code of ERROR_TYPE.", examples = "MISSING_DOCUMENT")
        String errorType,
    @Schema(description = "Is decided later.") Money parked,
    @Schema(description = "Whether it may be claimed again.", examples = "false") boolean released,
    @Schema(description = "Why.", examples = "The time sheet of that day is missing.")
        String reason,
    @Schema(description = "The decision that parked it; none where it was decided first.")
        UUID parkedBy,
    @Schema(
            description =
                "Whether the decision is approved; else it is proposed or was taken back.",
            examples = "true")
        boolean inForce) {}
