package lv.atbalsts.funding.claim;

import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** CFLA's decision as its callers read it. */
public record ClaimDecisionView(
    @Schema(description = "Found eligible.") Money certified,
    @Schema(description = "Found ineligible.") Money deducted,
    @Schema(description = "Not yet decided; is decided later.") Money parked,
    @Schema(description = "Who checked.", examples = "cfla-anna") String checkedBy,
    @Schema(description = "Who approved.", examples = "cfla-ilze") String approvedBy,
    @Schema(description = "The day of the decision.") LocalDate decidedOn,
    @Schema(description = "Why.") String reason) {}
