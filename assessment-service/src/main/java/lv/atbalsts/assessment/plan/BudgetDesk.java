package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
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
    plan.course().status().requireWasInForce();
    check(plan, budget, form);
    LineFacts line = plan.line(form.lineId()).orElseThrow();
    List<BudgetSpending> before = spendings.ofPaper(new BudgetSpending(plan, line, form, 0));
    refuseTwice(before);
    BudgetSpending spending = new BudgetSpending(plan, line, form, before.size());
    outbox.publish(budget.spend(spending));
    spendings.persist(spending);
    return spending;
  }

  /** Takes a spending back, also when the version that it was spent under is in force no more. */
  BudgetSpending reverse(UUID planId, UUID spendingId, String reason) {
    SupportPlan plan = plans.deciding(planId);
    IndividualBudget budget = locked(plan);
    BudgetSpending spending =
        spendings
            .findByIdOptional(spendingId)
            .filter(found -> found.lineageId().equals(plan.lineageId()))
            .orElseThrow(() -> Refusals.notFound("spending").toException());
    if (spending.isCounterEntry()) {
      Refusal.of("ASM-0244", 409).raise();
    }
    spendings
        .counterEntryOf(spendingId)
        .ifPresent(known -> Refusal.of("ASM-0243", 409).conflicts(List.of(known.id())).raise());
    BudgetSpending counterEntry = spending.counterEntry(LocalDate.now(clock));
    outbox.publish(budget.reverse(counterEntry, reason));
    spendings.persist(counterEntry);
    return counterEntry;
  }

  BudgetView view(UUID planId, String purpose) {
    SupportPlan plan = plans.opened(planId, null, purpose, "READ_BUDGET");
    return budgets
        .findByIdOptional(plan.lineageId())
        .orElseThrow(() -> Refusals.notFound("individual budget").toException())
        .view(needs.need(plan));
  }

  List<BudgetSpending> page(UUID planId, String purpose, UUID after, int limit) {
    SupportPlan plan = plans.opened(planId, null, purpose, "LIST_SPENDINGS");
    return spendings.of(plan.lineageId(), after, limit);
  }

  /** A bill that is sent again is no second one, unless the first was taken back. */
  private void refuseTwice(List<BudgetSpending> ofPaper) {
    ofPaper.stream()
        .filter(each -> spendings.counterEntryOf(each.id()).isEmpty())
        .findFirst()
        .ifPresent(
            known ->
                Refusal.of("ASM-0467", 409)
                    .args(known.id())
                    .conflicts(List.of(known.id()))
                    .raise());
  }

  private IndividualBudget locked(SupportPlan plan) {
    return budgets
        .locked(plan.lineageId())
        .orElseThrow(() -> Refusal.of("ASM-0245", 409).toException());
  }

  private void check(SupportPlan plan, IndividualBudget budget, SpendBudget form) {
    FieldErrors errors = new FieldErrors();
    LocalDate today = LocalDate.now(clock);
    LocalDate lived = clients.facts(plan.clientId()).lastDay(today);
    if (plan.line(form.lineId()).isEmpty()) {
      errors.add("/lineId", "ASM-0241");
    }
    if (form.amount().compareTo(Money.ZERO) <= 0) {
      errors.add("/amount", "ASM-0232");
    }
    if (!budget.covers(form.spentOn()) || form.spentOn().isAfter(today)) {
      errors.add("/spentOn", "ASM-0242", budget.validFrom(), budget.validTo(), today);
    } else if (form.spentOn().isAfter(lived)) {
      errors.add("/spentOn", "ASM-0441", lived);
    } else if (!plan.course().covers(form.spentOn())) {
      errors.add("/spentOn", "ASM-0490", form.spentOn());
    }
    if (PersonalCodes.mayStandIn(form.documentRef())) {
      errors.add("/documentRef", "ASM-0227");
    }
    errors.refuseIfAny("ASM-0001");
  }
}
