package lv.atbalsts.assessment.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that follows from an approved assessment, as it is written. */
@Schema(description = "a plan that follows from an approved assessment, as it is written")
public record PlanForm(
    @NotNull
        @Schema(description = "the assessment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID assessmentId,
    @Size(max = 50) @Schema(description = "what is to be reached") List<@NotNull @Valid Goal> goals,
    @Size(max = 4000)
        @Schema(description = "what the person prefers", examples = "mornings, a small group")
        String preferences,
    @Size(max = 4000) @Schema(description = "what may go wrong", examples = "may lose the way")
        String risks,
    @Size(max = 4000) @Schema(description = "what to do then", examples = "call the sister")
        String emergencyArrangement,
    @NotEmpty @Size(max = 50) @Schema(description = "the services, in order")
        List<@NotNull @Valid LineForm> lines,
    @Valid @Schema(description = "preparation for independent life, where the plan has it")
        PreparationForm preparation,
    @Schema(
            description = "BY_SERVICES where none is named; a revision keeps it",
            examples = "BY_SERVICES")
        Financing financing,
    @Valid @Schema(description = "with INDIVIDUAL_BUDGET only; a revision keeps it")
        BudgetForm budget,
    @Schema(
            description =
                "what the caller makes the cost of all lines, to be compared; another than is computed here is refused")
        Money total) {

  public PlanForm {
    goals = goals == null ? List.of() : goals;
    financing = financing == null ? Financing.BY_SERVICES : financing;
  }

  PlanTexts texts() {
    return new PlanTexts(
        goals,
        preferences,
        risks,
        emergencyArrangement,
        preparation == null ? null : preparation.mentorName());
  }

  PlanCost cost() {
    return PlanCost.of(lines.stream().map(LineForm::cost).toList());
  }

  @Override
  public String toString() {
    return "PlanForm";
  }
}
