package lv.atbalsts.assessment.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.assessment.plan.BudgetEvents.BudgetSpendingReversed;
import lv.atbalsts.assessment.plan.BudgetEvents.BudgetSpent;
import lv.atbalsts.assessment.plan.PlanFacts.LineFacts;
import lv.atbalsts.assessment.plan.PlanRequests.SpendBudget;
import lv.atbalsts.assessment.plan.PlanView.SpendingView;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;
import org.hibernate.annotations.Immutable;

/** Money spent of an individual budget, written once; taken back by a counter entry only. */
@Entity
@Immutable
class BudgetSpending implements Identified {

  @Id private UUID id;
  private UUID lineageId;
  private UUID planId;
  private UUID planLineId;
  private String municipality;
  private String serviceType;
  private Money amount;
  private LocalDate spentOn;
  private String documentRef;
  private String paperKey;
  private UUID reverses;

  /** For Hibernate. */
  BudgetSpending() {}

  BudgetSpending(SupportPlan plan, LineFacts line, SpendBudget form, long takenBack) {
    id = Ids.next();
    lineageId = plan.lineageId();
    planId = plan.id();
    planLineId = line.lineId();
    municipality = plan.participation().municipality();
    serviceType = line.serviceType();
    amount = form.amount();
    spentOn = form.spentOn();
    documentRef = form.documentRef();
    paperKey = paper() + "|" + takenBack;
  }

  /** What makes it this bill's and no other's, however that is written. */
  String paper() {
    return Stream.of(lineageId, serviceType, Reference.key(documentRef), amount, spentOn)
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }

  /** What takes this spending back. */
  BudgetSpending counterEntry(LocalDate on) {
    BudgetSpending counter = new BudgetSpending();
    counter.id = Ids.next();
    counter.lineageId = lineageId;
    counter.planId = planId;
    counter.planLineId = planLineId;
    counter.municipality = municipality;
    counter.serviceType = serviceType;
    counter.amount = Money.ZERO.minus(amount);
    counter.spentOn = on;
    counter.documentRef = documentRef;
    counter.reverses = id;
    return counter;
  }

  BudgetSpent spent(UUID clientRef, Money spent, Money left) {
    return new BudgetSpent(
        id,
        lineageId,
        planId,
        planLineId,
        serviceType,
        clientRef,
        municipality,
        amount,
        spentOn,
        spent,
        left);
  }

  BudgetSpendingReversed reversed(UUID clientRef, Money spent, Money left, String reason) {
    return new BudgetSpendingReversed(
        id,
        reverses,
        lineageId,
        planId,
        serviceType,
        clientRef,
        municipality,
        amount,
        spentOn,
        reason,
        spent,
        left);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID lineageId() {
    return lineageId;
  }

  LocalDate on() {
    return spentOn;
  }

  Money amount() {
    return amount;
  }

  boolean isCounterEntry() {
    return reverses != null;
  }

  SpendingView view() {
    return new SpendingView(
        id, planId, planLineId, serviceType, amount, spentOn, documentRef, reverses);
  }
}
