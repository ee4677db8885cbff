package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.plan.PlanForm.BudgetForm;
import lv.atbalsts.assessment.plan.rules.BudgetNeed;

/** Keeps a plan within its individual budget, where it has one. */
@ApplicationScoped
class PlanBudgets {

  private final Budgets budgets;
  private final Spendings spendings;

  PlanBudgets(Budgets budgets, Spendings spendings) {
    this.budgets = budgets;
    this.spendings = spendings;
  }

  /** A draft is written: the first version brings the budget, a revision keeps it. */
  void written(SupportPlan plan, PlanForm form) {
    Optional<IndividualBudget> known = budgets.locked(plan.lineageId());
    Optional<IndividualBudget> budget =
        plan.number() == 1 ? brought(plan, known, form.budget()) : kept(known, form.budget());
    budget.ifPresent(
        each -> {
          each.require(need(plan));
          budgets.persist(each);
        });
  }

  /** Refuses a plan that takes more than its budget has. */
  void require(SupportPlan plan) {
    budgets.locked(plan.lineageId()).ifPresent(budget -> budget.require(need(plan)));
  }

  BudgetNeed need(SupportPlan plan) {
    return BudgetNeed.of(plan.lines().costs(), spendings.byService(plan.lineageId()));
  }

  private Optional<IndividualBudget> brought(
      SupportPlan plan, Optional<IndividualBudget> known, BudgetForm form) {
    if (form == null) {
      known.ifPresent(budgets::delete);
      return Optional.empty();
    }
    IndividualBudget budget = known.orElseGet(() -> new IndividualBudget(plan));
    budget.set(form);
    return Optional.of(budget);
  }

  private static Optional<IndividualBudget> kept(
      Optional<IndividualBudget> known, BudgetForm form) {
    boolean same = known.map(budget -> budget.is(form)).orElse(form == null);
    if (!same) {
      throw AssessmentRefusal.REVISION_KEEPS_BUDGET
          .with()
          .error("/budget", AssessmentRefusal.REVISION_KEEPS_BUDGET);
    }
    return known;
  }
}
