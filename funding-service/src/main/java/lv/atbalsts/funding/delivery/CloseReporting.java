package lv.atbalsts.funding.delivery;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was received of a grant is reported. */
@Schema(description = "All that was received of a grant is reported.")
record CloseReporting(
    @NotNull
        @Schema(
            description = "The grant, which has ended.",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e75")
        UUID grantId,
    @NotNull
        @Digits(integer = 8, fraction = 2)
        @DecimalMin("0")
        @Schema(
            description =
                "How many of the grant's units were received in all; as many must be reported.",
            examples = "12")
        BigDecimal units) {}
