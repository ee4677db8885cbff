package lv.atbalsts.funding.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant of which nothing more is reported. */
@Schema(description = "A grant of which nothing more is reported.")
record ClosedReportingView(
    @Schema(description = "The grant.", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e75")
        UUID grantId,
    @Schema(description = "How many of its units were received in all.", examples = "12")
        BigDecimal units,
    @Schema(description = "Since when nothing more is reported.", examples = "2021-04-20")
        LocalDate closedOn) {}
