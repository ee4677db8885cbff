package lv.atbalsts.assessment.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.plan.LineTerms;
import lv.atbalsts.assessment.plan.PlanForm;
import lv.atbalsts.assessment.plan.PlanForm.BudgetForm;
import lv.atbalsts.assessment.plan.PlanForm.Financing;
import lv.atbalsts.assessment.plan.PlanForm.Goal;
import lv.atbalsts.assessment.plan.PlanForm.PreparationForm;
import lv.atbalsts.assessment.plan.PlanRequests.AgreePlan;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that is agreed already. */
@Schema(description = "a plan that is agreed already")
record PlanRow(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "personas kods in either form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode,
    @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
        TargetGroup targetGroup,
    @Size(max = 50) @Schema(description = "what is to be reached") List<@NotNull @Valid Goal> goals,
    @Size(max = 4000)
        @Schema(description = "what the person prefers", examples = "mornings, a small group")
        String preferences,
    @Size(max = 4000) @Schema(description = "what may go wrong", examples = "may lose the way")
        String risks,
    @Size(max = 4000) @Schema(description = "what to do then", examples = "call the sister")
        String emergencyArrangement,
    @NotEmpty @Size(max = 50) @Schema(description = "the services, in order")
        List<@NotNull @Valid LineTerms> lines,
    @Valid @Schema(description = "preparation for independent life, where the plan has it")
        PreparationForm preparation,
    @Schema(description = "BY_SERVICES where none is named", examples = "BY_SERVICES")
        Financing financing,
    @Valid @Schema(description = "with INDIVIDUAL_BUDGET only") BudgetForm budget,
    @Schema(description = "the cost of all lines, where it was computed elsewhere too") Money total,
    @NotNull @Valid @Schema(description = "who agreed, and when") AgreePlan agreement) {

  PlanForm form(UUID assessmentId) {
    return new PlanForm(
        assessmentId,
        goals,
        preferences,
        risks,
        emergencyArrangement,
        lines,
        preparation,
        financing,
        budget,
        total);
  }

  /** Never what the plan says: it describes a person's life. */
  @Override
  public String toString() {
    return "PlanRow";
  }
}
