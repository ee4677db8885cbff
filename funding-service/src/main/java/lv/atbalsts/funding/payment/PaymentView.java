package lv.atbalsts.funding.payment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as its callers read it. */
public record PaymentView(
    @Schema(description = "The payment's id.") UUID id,
    @Schema(description = "The claim's id.") UUID claimId,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @JsonUnwrapped PaymentTerms terms,
    @Schema(
            description = "WAITING until the decision by which it is paid is approved.",
            examples = "BOOKED")
        PaymentStatus status,
    @Schema(description = "Who took it back.", examples = "cfla-anna") String withdrawnBy,
    @Schema(description = "Why it was taken back.") String withdrawalReason,
    @Schema(
            description =
                "Whether the posting was ignored, because one with its number or a higher one is"
                    + " held: this is what is held.",
            examples = "false")
        boolean ignored) {

  PaymentView ofIgnored() {
    return new PaymentView(
        id, claimId, projectNumber, terms, status, withdrawnBy, withdrawalReason, true);
  }
}
