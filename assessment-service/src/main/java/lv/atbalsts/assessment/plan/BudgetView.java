package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An individual budget, and what a version of the plan takes of it. */
@Schema(description = "an individual budget, and what a version of the plan takes of it")
record BudgetView(
    @Schema(description = "for the whole period") Money amount,
    @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
    @Schema(description = "last day", examples = "2020-06-30") LocalDate to,
    @Schema(description = "what the lines of this version cost") Money planned,
    @Schema(
            description =
                "of each service the greater of what its lines cost and what is spent on it, together: it never exceeds the amount")
        Money committed,
    @Schema(description = "what is spent, reversals taken off") Money spent,
    @Schema(description = "the amount less what is spent") Money left) {}
