package lv.atbalsts.registry.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The council's decision of a submitted DI plan (SPAP). */
@Schema(description = "The council's decision of a submitted DI plan")
public record DecideDiPlan(
    @NotNull @Schema(description = "Decision", examples = "APPROVE") DiPlanDecision decision,
    @NotNull @Schema(description = "Day of the decision", examples = "2017-10-17")
        LocalDate decidedOn,
    @Size(min = 1, max = 50)
        @Schema(
            description = "Number of the decision; required to approve",
            examples = "SPAP-5/2017")
        String decisionNumber,
    @Size(min = 1, max = 2000)
        @Schema(
            description = "Why; required to return",
            examples = "Vietas dublējas kaimiņu novadā")
        String reason) {}
