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
    @JsonUnwrapped PaymentTerms terms) {}
