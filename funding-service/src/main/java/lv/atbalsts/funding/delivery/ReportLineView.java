package lv.atbalsts.funding.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report's line as its callers read it. */
public record ReportLineView(
    @Schema(description = "The line's id.") UUID lineId,
    @Schema(description = "The grant.") UUID grantId,
    @Schema(description = "The client's reference; who that is stays in the assessment service.")
        UUID clientRef,
    @Schema(description = "Service type's code.", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "The day.") LocalDate date,
    @Schema(description = "How many units.", examples = "1.50") BigDecimal units,
    @Schema(description = "The unit.", examples = "DAY") String unit,
    @Schema(
            description =
                "The line that is of the same delivery: the person had two records, which were merged since. This one is not claimed (FUN-12). Null of every other line.")
        UUID doubleOf) {}
