package lv.atbalsts.funding.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What CFLA says of one claim. */
@Schema(description = "What CFLA says of one region's claim, as of the day.")
record StatedLine(
    @NotNull @Schema(description = "The claim's id.") UUID claimId,
    @NotNull @Valid @Schema(description = "Certified so far.") Money certified,
    @NotNull @Valid @Schema(description = "Paid so far.") Money paid,
    @Valid @Schema(description = "Corrected so far; zero where it is left out.") Money corrected) {

  StatedLine {
    corrected = corrected == null ? Money.ZERO : corrected;
  }
}
