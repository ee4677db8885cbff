package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.plan.PlanFacts.LineFacts;
import lv.atbalsts.assessment.plan.PlanRequests.SpendBudget;
import lv.atbalsts.assessment.plan.PlanView.BudgetView;
import lv.atbalsts.assessment.plan.PlanView.SpendingView;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.PersonalCodes;

/** What municipalities do with individual budgets. */
@ApplicationScoped
class BudgetDesk {

  private final PlanReading plans;
  private final Budgets budgets;
  private final Spendings spendings;
  private final PlanBudgets needs;
  private final ClientDesk clients;
  private final Outbox outbox;
  private final Clock clock;

  BudgetDesk(
      PlanReading plans,
      Budgets budgets,
      Spendings spendings,
      PlanBudgets needs,
      ClientDesk clients,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.budgets = budgets;
    this.spendings = spendings;
    this.needs = needs;
    this.clients = clients;
    this.outbox = outbox;
    this.clock = clock;
  }

  BudgetSpending spend(UUID planId, SpendBudget form) {
    SupportPlan plan = plans.deciding(planId);
    IndividualBudget budget = locked(plan);
    plan.status().requireWasInForce();
    check(plan, budget, form);
    LineFacts line = PlanFacts.of(plan).line(form.lineId()).orElseThrow();
    List<BudgetSpending> before = spendings.ofPaper(new BudgetSpending(plan, line, form, 0));
    refuseTwice(before);
    BudgetSpending spending = new BudgetSpending(plan, line, form, before.size());
    outbox.publish(budget.spend(spending));
    spendings.persist(spending);
    return spending;
  }

  /** Takes a spending back, also when the version that it was spent under has ended. */
  BudgetSpending reverse(UUID planId, UUID spendingId, String reason) {
    SupportPlan plan = plans.deciding(planId);
    IndividualBudget budget = locked(plan);
    BudgetSpending spending =
        spendings
            .findByIdOptional(spendingId)
            .filter(found -> found.lineageId().equals(plan.lineageId()))
            .orElseThrow(() -> Refusals.notFound("spending"));
    if (spending.isCounterEntry()) {
      throw AssessmentRefusal.COUNTER_ENTRY.with();
    }
    Duplicates.refuse(
        spendings.counterEntryOf(spendingId), known -> AssessmentRefusal.TAKEN_BACK_ALREADY.with());
    BudgetSpending counterEntry = spending.counterEntry(LocalDate.now(clock));
    outbox.publish(budget.reverse(counterEntry, reason));
    spendings.persist(counterEntry);
    return counterEntry;
  }

  BudgetView view(UUID planId) {
    SupportPlan plan = plans.find(planId);
    return budgets
        .findByIdOptional(plan.lineageId())
        .orElseThrow(() -> Refusals.notFound("individual budget"))
        .view(needs.need(plan));
  }

  Page<SpendingView> page(UUID planId, PageRequest page) {
    SupportPlan plan = plans.find(planId);
    return spendings
        .page(page, Where.all().equal("lineageId", plan.lineageId()))
        .map(BudgetSpending::view);
  }

  /** A bill that is sent again is no second one, unless the first was taken back. */
  private void refuseTwice(List<BudgetSpending> ofPaper) {
    Duplicates.refuse(
        ofPaper.stream().filter(each -> spendings.counterEntryOf(each.id()).isEmpty()).findFirst(),
        known -> AssessmentRefusal.BILL_IS_RECORDED_ALREADY.with(known.id()));
  }

  private IndividualBudget locked(SupportPlan plan) {
    return budgets
        .locked(plan.lineageId())
        .orElseThrow(() -> AssessmentRefusal.NO_INDIVIDUAL_BUDGET.with());
  }

  private void check(SupportPlan plan, IndividualBudget budget, SpendBudget form) {
    FieldErrors errors = new FieldErrors();
    LocalDate today = LocalDate.now(clock);
    LocalDate lived = clients.facts(plan.clientId()).lastDay(today);
    if (PlanFacts.of(plan).line(form.lineId()).isEmpty()) {
      errors.add("/lineId", AssessmentRefusal.NOT_LINE_OF_THIS_PLAN);
    }
    if (form.amount().compareTo(Money.ZERO) <= 0) {
      errors.add("/amount", AssessmentRefusal.NOT_ABOVE_ZERO);
    }
    if (!budget.covers(form.spentOn()) || form.spentOn().isAfter(today)) {
      errors.add(
          "/spentOn",
          AssessmentRefusal.SPENDING_OUT_OF_BOUNDS,
          budget.validFrom(),
          budget.validTo(),
          today);
    } else if (form.spentOn().isAfter(lived)) {
      errors.add("/spentOn", AssessmentRefusal.AFTER_DEATH, lived);
    } else if (!plan.covers(form.spentOn())) {
      errors.add("/spentOn", AssessmentRefusal.NOT_IN_FORCE_ON_THAT_DAY, form.spentOn());
    }
    if (PersonalCodes.mayStandIn(form.documentRef())) {
      errors.add("/documentRef", AssessmentRefusal.NOT_REFERENCE);
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
  }
}
