package lv.atbalsts.funding.correction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as its callers read it. */
public record CorrectionView(
    @Schema(description = "The correction's id.") UUID id,
    @Schema(description = "The corrected claim.") UUID claimId,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @JsonUnwrapped CorrectionTerms terms,
    @Schema(description = "Who posted it.", examples = "cfla-anna") String postedBy,
    @Schema(description = "Whether it holds.", examples = "IN_FORCE") CorrectionStatus status,
    @Schema(description = "Withheld so far.") Money withheld,
    @Schema(description = "To be withheld from what is paid next in the project.")
        Money outstanding,
    @Schema(description = "Paid back so far.") Money repaid,
    @Schema(description = "Who annulled it.", examples = "cfla-ilze") String annulledBy,
    @Schema(description = "Why it was annulled.") String annulmentReason,
    @Schema(description = "From which claims it was withheld; left out in lists.")
        List<WithheldSum> withheldFrom,
    @Schema(description = "What was paid back; left out in lists.")
        List<Repayment.View> repayments) {

  /** What was withheld from a claim. */
  @Schema(description = "What was withheld from a claim.")
  public record WithheldSum(
      @Schema(description = "The sum's id: the source of its bookings.") UUID id,
      @Schema(description = "The claim.") UUID claimId,
      @Schema(description = "How much.") Money amount,
      @Schema(description = "The day.", examples = "2021-09-14") LocalDate withheldOn,
      @Schema(description = "Whether it is payable again, by the annulment.", examples = "false")
          boolean released) {}
}
