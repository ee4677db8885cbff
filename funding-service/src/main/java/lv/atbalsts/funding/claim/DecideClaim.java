package lv.atbalsts.funding.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** CFLA's decision on a claim. */
@Schema(description = "The three amounts sum to the declared amount exactly.")
public record DecideClaim(
    @NotNull @Valid @Schema(description = "Found eligible; may be paid.") Money certified,
    @NotNull @Valid @Schema(description = "Found ineligible; will not be paid.") Money deducted,
    @NotNull @Valid @Schema(description = "Not yet decided; waits for documents.") Money parked,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Work id of the official who checked.", examples = "cfla-017")
        String checkedBy,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Work id of another official, who approved.", examples = "cfla-004")
        String approvedBy,
    @NotNull @Schema(description = "The day of the decision.", examples = "2021-05-06")
        LocalDate decidedOn,
    @Schema(
            description = "Why; required unless all is certified.",
            examples = "Two visits have no signature.")
        String reason) {}
