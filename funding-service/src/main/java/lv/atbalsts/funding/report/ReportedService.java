package lv.atbalsts.funding.report;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One granted service received on one day. */
public record ReportedService(
    @NotNull @Schema(description = "The grant by which it was received.") UUID grantId,
    @NotNull @Schema(description = "The day.", examples = "2021-03-15") LocalDate date,
    @NotNull
        @Digits(integer = 6, fraction = 2)
        @DecimalMin("0.01")
        @Schema(description = "How many of the grant's units that day.", examples = "1.5")
        BigDecimal units) {}
