package lv.atbalsts.funding.payment;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment to a claim. */
@Embeddable
public record PaymentTerms(
    @NotNull @Valid @Schema(description = "How much was paid.") Money paid,
    @NotNull @Schema(description = "The day it was paid.", examples = "2021-05-14")
        LocalDate paidOn,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description =
                "The payment order's reference, used once. Case says nothing, nor dashes and spaces"
                    + " (but between two digits they are one sign that counts), Nr. or No. before"
                    + " it, dots after it.",
            examples = "MU-2021-0412")
        String reference,
    @Min(1)
        @Schema(
            description =
                "The poster's own number of this posting of the claim, growing: one that is not above"
                    + " the last one taken is ignored.",
            examples = "3")
        Long sequence) {}
