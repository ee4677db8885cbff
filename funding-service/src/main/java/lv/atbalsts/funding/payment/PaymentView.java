package lv.atbalsts.funding.payment;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as its callers read it. */
public record PaymentView(
    @Schema(description = "The payment's id.") UUID paymentId,
    @Schema(description = "The claim's id.") UUID claimId,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "How much was paid.") Money paid,
    @Schema(description = "The day it was paid.") LocalDate paidOn,
    @Schema(description = "The payment order's reference.", examples = "MU-2021-0412")
        String reference) {}
