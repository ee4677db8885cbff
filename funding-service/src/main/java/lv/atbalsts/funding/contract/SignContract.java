package lv.atbalsts.funding.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.funding.split.rules.Rounding;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract or an amendment as signed. */
@Schema(description = "A version of the contract: from when, how much, at which rates.")
public record SignContract(
    @NotNull
        @Schema(
            description = "In force from this day to the next version.",
            examples = "2015-12-01")
        LocalDate validFrom,
    @NotNull @Schema(description = "The day it was signed.", examples = "2015-11-20")
        LocalDate signedOn,
    @NotNull @Valid @Schema(description = "Eligible total, EU and national.") Money total,
    @NotNull
        @Digits(integer = 3, fraction = 2)
        @DecimalMin("0.01")
        @DecimalMax("100")
        @Schema(description = "EU rate in percent, two decimals at the most.", examples = "85")
        BigDecimal euRate,
    @Digits(integer = 3, fraction = 2)
        @DecimalMin("0")
        @DecimalMax("100")
        @Schema(
            description =
                "State rate in percent; the municipality takes the rest. Left out where the state"
                    + " takes all that the EU does not.",
            examples = "3")
        BigDecimal stateRate,
    @NotNull @Schema(description = "Shares are rounded down to this.", examples = "CENT")
        Rounding rounding,
    @Valid
        @Schema(
            description =
                "The EU share as the contract states it; refused above the rate. Left out: the"
                    + " rate's part rounded down.")
        Money euShare) {}
