package lv.atbalsts.funding.payment;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One municipality's part of a payment as its callers read it. */
public record PaymentPartView(
    @Schema(description = "The part's id.") UUID id,
    @Schema(description = "The payment's id.") UUID paymentId,
    @Schema(description = "The claim's id.") UUID claimId,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "How much of the payment.") Money paid,
    @Schema(description = "The day it was paid.") LocalDate paidOn) {}
