package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount for the services of one person, for a period. */
@Schema(description = "an amount for the services of one person, for a period")
public record BudgetForm(
    @NotNull @Schema(description = "for the whole period") Money amount,
    @NotNull @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
    @NotNull @Schema(description = "last day", examples = "2020-06-30") LocalDate to) {}
