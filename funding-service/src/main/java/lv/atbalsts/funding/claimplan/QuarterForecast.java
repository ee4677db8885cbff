package lv.atbalsts.funding.claimplan;

import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was planned of a quarter and what was claimed in it. */
@Schema(description = "What was planned of a quarter before it began, and what was claimed in it.")
public record QuarterForecast(
    @Schema(description = "The year.", examples = "2021") int year,
    @Schema(description = "The quarter, 1 to 4.", examples = "2") int quarter,
    @Schema(
            description =
                "The version that it is planned by: the last one before the quarter began, else the"
                    + " first one that names it; missing where none does.",
            examples = "1")
        Integer version,
    @Schema(description = "What that version plans.") Money planned,
    @Schema(description = "Planned x its reliability, rounded down.") Money expected,
    @Schema(description = "What claims handed in in the quarter ask for, without what is deducted.")
        Money actual,
    @Schema(description = "Actual less planned.") Money difference) {}
