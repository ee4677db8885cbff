package lv.atbalsts.funding.claimplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a schedule as its callers read it. */
public record ClaimPlanView(
    @Schema(description = "The version's id.") UUID id,
    @Schema(description = "The project's id.") UUID projectId,
    @Schema(description = "Counted from 1.", examples = "1") int version,
    @JsonUnwrapped ClaimPlanTerms terms,
    @Schema(
            description =
                "What the project's claims had asked for by that day, without what was deducted.")
        Money submitted,
    @Schema(description = "The contract's total as signed by that day: all four together.")
        Money contractTotal) {}
