package lv.atbalsts.funding.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an official of CFLA found when checking a claim. */
@Schema(
    description =
        "The three amounts sum exactly to what waits: the declared amount of a submitted claim, the"
            + " parked amount of a decided one.")
public record ProposeDecision(
    @NotNull @Valid @Schema(description = "Found eligible; may be paid.") Money certified,
    @NotNull @Valid @Schema(description = "Found ineligible; will not be paid.") Money deducted,
    @NotNull
        @Valid
        @Schema(description = "Waits for documents; is decided later by another decision.")
        Money parked,
    @Size(max = 5000)
        @Schema(
            description =
                "Lines of service reports whose amounts are among the deducted and may be claimed"
                    + " again, by reportLineId.")
        List<@NotNull UUID> releasedLines,
    @Size(max = 2000)
        @Schema(
            description = "Why; required unless all is certified.",
            examples = "Two visits have no signature.")
        String reason) {

  List<UUID> released() {
    return releasedLines == null ? List.of() : releasedLines.stream().distinct().toList();
  }
}
