package lv.atbalsts.assessment.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.plan.PlanView.PlanTexts;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that follows from an approved assessment, as it is written. */
@Schema(description = "a plan that follows from an approved assessment, as it is written")
public record PlanForm(
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
    return PlanCost.of(lines.stream().map(LineTerms::cost).toList());
  }

  @Override
  public String toString() {
    return "PlanForm";
  }

  /** What a plan is to reach, and for whom. */
  @Schema(description = "what a plan is to reach, and for whom")
  public record Goal(
      @NotNull
          @Pattern(regexp = "G[0-9]{1,3}")
          @Schema(description = "by which the plan's lines name it", examples = "G1")
          String id,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "in the person's own words", examples = "I want to live on my own")
          String text,
      @NotNull
          @Known("goal-holders")
          @Schema(
              description =
                  "PERSON, FAMILY or LEGAL_REPRESENTATIVE; GET /classifiers/goal-holders lists them",
              examples = "PERSON")
          String forWhom) {

    @Override
    public String toString() {
      return "Goal";
    }
  }

  /** Preparation for independent life, with the mentor's name. */
  @Schema(description = "preparation for independent life, with the mentor's name")
  public record PreparationForm(
      @NotNull @Valid @Schema(description = "by whom, when, how much") Preparation terms,
      @NotBlank @Size(max = 200) @Schema(description = "the mentor's name", examples = "Ilze Liepa")
          String mentorName) {

    @Override
    public String toString() {
      return "PreparationForm";
    }
  }

  /** An amount for the services of one person, for a period. */
  @Schema(description = "an amount for the services of one person, for a period")
  public record BudgetForm(
      @NotNull @Schema(description = "for the whole period") Money amount,
      @NotNull @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
      @NotNull @Schema(description = "last day", examples = "2020-06-30") LocalDate to) {}

  /** How a plan's services are paid for. */
  public enum Financing {
    /** Each service by itself. */
    BY_SERVICES,
    /** From one amount for the person (individuālais budžets), the mechanism piloted in 9.2.2.2. */
    INDIVIDUAL_BUDGET
  }
}
