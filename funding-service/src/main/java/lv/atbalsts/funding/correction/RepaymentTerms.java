package lv.atbalsts.funding.correction;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is paid back of a correction. */
@Embeddable
public record RepaymentTerms(
    @NotNull @Valid @Schema(description = "How much.") Money amount,
    @NotNull
        @Schema(
            description = "The day it was received; not in the future.",
            examples = "2021-09-20")
        LocalDate receivedOn,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "The payment order's reference, used once, compared as that of payments.",
            examples = "AT-2021-17")
        String reference) {}
