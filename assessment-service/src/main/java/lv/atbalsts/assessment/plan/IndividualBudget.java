package lv.atbalsts.assessment.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.plan.BudgetEvents.BudgetSpendingReversed;
import lv.atbalsts.assessment.plan.BudgetEvents.BudgetSpent;
import lv.atbalsts.assessment.plan.PlanForm.BudgetForm;
import lv.atbalsts.assessment.plan.PlanView.BudgetView;
import lv.atbalsts.assessment.plan.rules.BudgetNeed;
import lv.atbalsts.kit.values.Money;

/**
 * An amount for the services of one person for a period (individuālais budžets), the same for every
 * version of the plan. That no more is spent than there is, the database guards as well.
 */
@Entity
class IndividualBudget {

  private static final String RULE = "9.2.2.2";
  private static final String PILOT =
      "programme documents of 9.2.2.2: pilot of the individual budget, 2016-07-01 to 2021-03-31";

  @Id private UUID lineageId;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;
  private Money amount;
  private LocalDate validFrom;
  private LocalDate validTo;
  private Money spent;
  @Version private long version;

  /** For Hibernate. */
  IndividualBudget() {}

  IndividualBudget(SupportPlan plan) {
    lineageId = plan.lineageId();
    clientId = plan.clientId();
    clientRef = plan.participation().clientRef();
    municipality = plan.participation().municipality();
    spent = Money.ZERO;
  }

  /** Sets the amount and the period, as long as nothing is agreed. */
  void set(BudgetForm form) {
    amount = form.amount();
    validFrom = form.from();
    validTo = form.to();
  }

  boolean is(BudgetForm form) {
    return form != null
        && form.amount().equals(amount)
        && form.from().equals(validFrom)
        && form.to().equals(validTo);
  }

  /** Refuses a plan that takes more than there is. */
  void require(BudgetNeed need) {
    if (!need.fits(amount)) {
      Money remaining = amount.minus(need.beyond());
      throw AssessmentRefusal.PLAN_DOES_NOT_FIT_BUDGET
          .with(amount, need.planned(), need.beyond(), remaining)
          .rule(RULE)
          .legalBasis(PILOT)
          .limit(amount)
          .used(need.beyond())
          .requested(need.planned())
          .remaining(remaining);
    }
  }

  /** Takes the money of a spending, where it is there. */
  BudgetSpent spend(BudgetSpending spending) {
    if (spending.amount().compareTo(left()) > 0) {
      throw AssessmentRefusal.BUDGET_DOES_NOT_HAVE_IT
          .with(amount, spent, spending.amount(), left())
          .rule(RULE)
          .legalBasis(PILOT)
          .limit(amount)
          .used(spent)
          .requested(spending.amount())
          .remaining(left());
    }
    spent = spent.plus(spending.amount());
    return spending.spent(clientRef, spent, left());
  }

  /** Gives back the money of a spending; the counter entry's amount is below zero. */
  BudgetSpendingReversed reverse(BudgetSpending counterEntry, String reason) {
    spent = spent.plus(counterEntry.amount());
    return counterEntry.reversed(clientRef, spent, left(), reason);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validTo);
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  BudgetView view(BudgetNeed need) {
    return new BudgetView(
        amount, validFrom, validTo, need.planned(), need.committed(), spent, left());
  }

  private Money left() {
    return amount.minus(spent);
  }
}
