package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.PlanForm.BudgetForm;
import lv.atbalsts.assessment.plan.PlanForm.Financing;
import lv.atbalsts.assessment.plan.PlanForm.Goal;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.assessment.plan.rules.PlanType;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.PersonalCodes;

/** Holds what is written in a plan against the rules, and answers with everything that is wrong. */
@ApplicationScoped
class PlanCheck {

  private final AllowedServices services;

  PlanCheck(AllowedServices services) {
    this.services = services;
  }

  /** Refuses a plan that rests on no approved assessment, or for whom no plan is made. */
  void basis(AssessmentFacts assessment) {
    if (!assessment.approved()) {
      throw AssessmentRefusal.NO_APPROVED_ASSESSMENT.with().rule("ASM-07");
    }
    if (PlanType.of(assessment.targetGroup()).isEmpty()) {
      throw AssessmentRefusal.NO_PLAN_FOR_THIS_GROUP.with(assessment.targetGroup());
    }
  }

  /**
   * Refuses with every wrong field.
   *
   * @param resident whether the person lives in a VSAC or BSAC
   */
  void form(PlanForm form, AssessmentFacts assessment, boolean resident) {
    FieldErrors errors = new FieldErrors();
    Set<String> goals = goals(form.goals(), errors);
    for (int i = 0; i < form.lines().size(); i++) {
      line(form.lines().get(i), "/lines/" + i, goals, assessment, errors);
    }
    if (form.preparation() != null) {
      preparation(form.preparation().terms(), resident, errors);
    }
    budget(form, errors);
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    if (form.total() != null) {
      total(form.total(), form.cost());
    }
  }

  private static Set<String> goals(List<Goal> goals, FieldErrors errors) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < goals.size(); i++) {
      if (!ids.add(goals.get(i).id())) {
        errors.add("/goals/" + i + "/id", AssessmentRefusal.GOAL_ID_TWICE, goals.get(i).id());
      }
    }
    return ids;
  }

  private void line(
      LineTerms line,
      String pointer,
      Set<String> goals,
      AssessmentFacts assessment,
      FieldErrors errors) {
    services.check(
        errors,
        pointer + "/serviceType",
        assessment.targetGroup(),
        line.serviceType(),
        line.from() == null ? assessment.approvedOn() : line.from());
    ordered(line.from(), line.to(), pointer + "/to", errors);
    if (line.rate() != null && line.rate().isNegative()) {
      errors.add(pointer + "/rate", AssessmentRefusal.AMOUNT_BELOW_ZERO);
    }
    if (line.goal() != null && !goals.contains(line.goal())) {
      errors.add(
          pointer + "/goal",
          AssessmentRefusal.NO_SUCH_GOAL,
          line.goal(),
          goals.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private static void preparation(Preparation terms, boolean resident, FieldErrors errors) {
    ordered(terms.from(), terms.to(), "/preparation/terms/to", errors);
    if (PersonalCodes.mayStandIn(terms.mentorRef())) {
      errors.add("/preparation/terms/mentorRef", AssessmentRefusal.NOT_REFERENCE);
    }
    if (!resident && terms.basis() == null) {
      errors.add("/preparation/terms/basis", AssessmentRefusal.LIVES_IN_NO_INSTITUTION);
    }
  }

  private static void budget(PlanForm form, FieldErrors errors) {
    BudgetForm budget = form.budget();
    if (form.financing() == Financing.BY_SERVICES) {
      if (budget != null) {
        errors.add("/budget", AssessmentRefusal.BUDGET_BUT_PAID_BY_SERVICES);
      }
    } else if (budget == null) {
      errors.add("/budget", AssessmentRefusal.NO_BUDGET);
    } else {
      ordered(budget.from(), budget.to(), "/budget/to", errors);
      if (budget.amount().compareTo(Money.ZERO) <= 0) {
        errors.add("/budget/amount", AssessmentRefusal.NOT_ABOVE_ZERO);
      }
      for (int i = 0; i < form.lines().size(); i++) {
        paidBy(budget, form.lines().get(i), "/lines/" + i, errors);
      }
    }
  }

  private static void paidBy(
      BudgetForm budget, LineTerms line, String pointer, FieldErrors errors) {
    if (line.cost().isEmpty()) {
      errors.add(pointer + "/rate", AssessmentRefusal.COST_IS_NOT_KNOWN);
    }
    if (line.from() != null && line.from().isBefore(budget.from())) {
      errors.add(
          pointer + "/from", AssessmentRefusal.OUTSIDE_BUDGET_PERIOD, budget.from(), budget.to());
    }
    if (line.to() != null && line.to().isAfter(budget.to())) {
      errors.add(
          pointer + "/to", AssessmentRefusal.OUTSIDE_BUDGET_PERIOD, budget.from(), budget.to());
    }
  }

  private static void ordered(LocalDate from, LocalDate to, String pointer, FieldErrors errors) {
    errors.notBefore(pointer, AssessmentRefusal.LINE_ENDS_BEFORE_IT_BEGINS, to, from);
  }

  /** The cost is computed here; who computed another is told both. */
  private static void total(Money given, PlanCost cost) {
    if (cost.total().isEmpty()) {
      throw AssessmentRefusal.TOTAL_IS_NOT_KNOWN
          .with(given, cost.unknown())
          .with("given", given)
          .with("linesWithoutCost", cost.unknown())
          .error("/total", AssessmentRefusal.TOTAL_IS_NOT_KNOWN, given, cost.unknown());
    }
    Money computed = cost.total().orElseThrow();
    if (!computed.equals(given)) {
      throw AssessmentRefusal.ANOTHER_TOTAL_THAN_IS_COMPUTED_HERE
          .with(given, computed)
          .with("given", given)
          .with("computed", computed)
          .error("/total", AssessmentRefusal.ANOTHER_TOTAL_THAN_IS_COMPUTED_HERE, given, computed);
    }
  }
}
