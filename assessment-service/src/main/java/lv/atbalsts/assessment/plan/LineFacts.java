package lv.atbalsts.assessment.plan;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One service in a plan, as it is told to others. */
@Schema(description = "one service in a plan")
public record LineFacts(
    @Schema(description = "the line's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID lineId,
    @Schema(description = "code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "how much, in units an interval", examples = "12") BigDecimal quantity,
    @Schema(description = "unit", examples = "DAY") String unit,
    @Schema(description = "interval", examples = "MONTH") String interval,
    @Schema(description = "whether it waits for a new building", examples = "false")
        boolean needsNewInfrastructure) {}
