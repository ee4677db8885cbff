package lv.atbalsts.indicators.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One national indicator of the programme documents. */
public record Indicator(
    @Schema(description = "Its id in the programme documents", examples = "N01") String id,
    @Schema(description = "The funding measure (SAM)", examples = "9.2.2.1") String measure,
    @Schema(description = "NATIONAL, ROUND_1 or ROUND_2", examples = "NATIONAL") String scope,
    @Schema(
            description = "OUTPUT, RESULT, MONITORING, PROCESS, PROJECT_COUNT, FUNDING or DEADLINE",
            examples = "OUTPUT")
        String kind,
    Title title,
    @Schema(
            description = "What the value counts: PERSONS, PLACES, PROJECTS, EUR and so on",
            examples = "PERSONS")
        String unit,
    Direction direction,
    @Schema(description = "Where a falling indicator starts", examples = "1799")
        BigDecimal baseline,
    @Schema(description = "The first day of a period whose last day is the target")
        LocalDate startsOn,
    @Schema(description = "What is doubtful about the indicator in its source") String note) {}
