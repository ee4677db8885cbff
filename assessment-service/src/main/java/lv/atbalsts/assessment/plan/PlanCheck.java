package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.assessment.plan.rules.PlanType;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
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
      Refusal.of("ASM-0050", 409).rule("ASM-07").raise();
    }
    if (PlanType.of(assessment.targetGroup()).isEmpty()) {
      Refusal.of("ASM-0246", 422).args(assessment.targetGroup()).rule("ASM-06").raise();
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
    errors.refuseIfAny("ASM-0001");
    if (form.total() != null) {
      total(form.total(), form.cost());
    }
  }

  private static Set<String> goals(List<Goal> goals, FieldErrors errors) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < goals.size(); i++) {
      if (!ids.add(goals.get(i).id())) {
        errors.add("/goals/" + i + "/id", "ASM-0225", goals.get(i).id());
      }
    }
    return ids;
  }

  private void line(
      LineForm line,
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
      errors.add(pointer + "/rate", "ASM-0223");
    }
    if (line.goal() != null && !goals.contains(line.goal())) {
      errors.add(
          pointer + "/goal",
          "ASM-0224",
          line.goal(),
          goals.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private static void preparation(Preparation terms, boolean resident, FieldErrors errors) {
    ordered(terms.from(), terms.to(), "/preparation/terms/to", errors);
    if (PersonalCodes.mayStandIn(terms.mentorRef())) {
      errors.add("/preparation/terms/mentorRef", "ASM-0227");
    }
    if (!resident && terms.basis() == null) {
      errors.add("/preparation/terms/basis", "ASM-0226");
    }
  }

  private static void budget(PlanForm form, FieldErrors errors) {
    BudgetForm budget = form.budget();
    if (form.financing() == Financing.BY_SERVICES) {
      if (budget != null) {
        errors.add("/budget", "ASM-0229");
      }
    } else if (budget == null) {
      errors.add("/budget", "ASM-0228");
    } else {
      ordered(budget.from(), budget.to(), "/budget/to", errors);
      if (budget.amount().compareTo(Money.ZERO) <= 0) {
        errors.add("/budget/amount", "ASM-0232");
      }
      for (int i = 0; i < form.lines().size(); i++) {
        paidBy(budget, form.lines().get(i), "/lines/" + i, errors);
      }
    }
  }

  private static void paidBy(BudgetForm budget, LineForm line, String pointer, FieldErrors errors) {
    if (line.cost().isEmpty()) {
      errors.add(pointer + "/rate", "ASM-0231");
    }
    if (line.from() != null && line.from().isBefore(budget.from())) {
      errors.add(pointer + "/from", "ASM-0230", budget.from(), budget.to());
    }
    if (line.to() != null && line.to().isAfter(budget.to())) {
      errors.add(pointer + "/to", "ASM-0230", budget.from(), budget.to());
    }
  }

  private static void ordered(LocalDate from, LocalDate to, String pointer, FieldErrors errors) {
    if (from != null && to != null && to.isBefore(from)) {
      errors.add(pointer, "ASM-0222", from);
    }
  }

  /** The cost is computed here; who computed another is told both. */
  private static void total(Money given, PlanCost cost) {
    if (cost.total().isEmpty()) {
      Refusal.of("ASM-0221", 422)
          .args(given, cost.unknown())
          .with("given", given)
          .with("linesWithoutCost", cost.unknown())
          .error("/total", "ASM-0221", given, cost.unknown())
          .raise();
    }
    Money computed = cost.total().orElseThrow();
    if (!computed.equals(given)) {
      Refusal.of("ASM-0220", 422)
          .args(given, computed)
          .with("given", given)
          .with("computed", computed)
          .error("/total", "ASM-0220", given, computed)
          .raise();
    }
  }
}
