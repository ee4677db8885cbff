package lv.atbalsts.assessment.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One service in a plan, with what it costs. */
@Schema(description = "one service in a plan, with what it costs")
record LineView(
    @Schema(description = "the line's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID lineId,
    @Schema(description = "code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "how much, in units an interval", examples = "12") BigDecimal quantity,
    @Schema(description = "unit", examples = "DAY") String unit,
    @Schema(description = "interval", examples = "MONTH") String interval,
    @Schema(description = "first day, where known", examples = "2019-07-01") LocalDate from,
    @Schema(description = "last day, where known", examples = "2019-12-31") LocalDate to,
    @Schema(description = "for one unit, where known") Money rate,
    @Schema(description = "who pays, where known", examples = "ESF") String fundingSource,
    @Schema(description = "the goal that it serves", examples = "G1") String goal,
    @Schema(description = "whether it waits for a new building", examples = "false")
        boolean needsNewInfrastructure,
    @Schema(
            description =
                "rate x quantity x number of intervals from the first day to the last, half a cent and more up. A day is 1/7 of a week and its share of its own calendar month or year; a PROJECT's quantity is for the whole period. Absent: unknown")
        Money cost) {}
