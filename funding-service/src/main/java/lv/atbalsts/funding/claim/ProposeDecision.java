package lv.atbalsts.funding.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an official finds when checking a claim: of all of it, or line by line. */
@Schema(
    description =
        "The three amounts sum exactly to what waits: the declared amount of a submitted claim, the"
            + " parked amount of a decided one. With lines they are the sums of the lines.")
record ProposeDecision(
    @NotNull
        @Valid
        @Schema(
            description = "Found eligible; may be paid.",
            examples = "{\"amount\":\"1000.00\",\"currency\":\"EUR\"}")
        Money certified,
    @NotNull
        @Valid
        @Schema(
            description = "Found ineligible; will not be paid.",
            examples = "{\"amount\":\"24.50\",\"currency\":\"EUR\"}")
        Money deducted,
    @NotNull
        @Valid
        @Schema(
            description = "Waits for documents; is decided later by another decision.",
            examples = "{\"amount\":\"0.00\",\"currency\":\"EUR\"}")
        Money parked,
    @Size(max = 5000)
        @Schema(
            description =
                "Of a decision without lines: lines whose amounts are among the deducted and may be"
                    + " claimed again, by reportLineId or invoiceId.")
        List<@NotNull UUID> releasedLines,
    @Size(max = 5000)
        @Schema(
            description =
                "What is decided of which line. Lines that are not named are certified whole; a claim"
                    + " that was decided by line goes on so.")
        List<@NotNull @Valid DecideLine> lines,
    @Size(max = 2000)
        @Schema(
            description = "Why; required unless all is certified.",
            examples = "Two visits have no signature.")
        String reason) {

  DecisionTerms terms() {
    return new DecisionTerms(certified, deducted, parked, releasedLines, reason);
  }

  List<DecideLine> named() {
    return lines == null ? List.of() : lines;
  }
}
