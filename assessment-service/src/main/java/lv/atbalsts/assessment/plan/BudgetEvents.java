package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** What happens to an individual budget; of each, what is spent and left in all. */
sealed interface BudgetEvents extends Fact {

  UUID lineageId();

  @Override
  default UUID subject() {
    return lineageId();
  }

  /** Money was spent of an individual budget; with what is spent of it and left in all. */
  @EventType("BudgetSpent.v1")
  record BudgetSpent(
      UUID spendingId,
      UUID lineageId,
      UUID planId,
      UUID lineId,
      String serviceType,
      UUID clientRef,
      String municipality,
      Money amount,
      LocalDate spentOn,
      Money spent,
      Money left)
      implements BudgetEvents {}

  /** A spending was taken back by a counter entry; with what is spent and left in all. */
  @EventType("BudgetSpendingReversed.v1")
  record BudgetSpendingReversed(
      UUID reversalId,
      UUID spendingId,
      UUID lineageId,
      UUID planId,
      String serviceType,
      UUID clientRef,
      String municipality,
      Money amount,
      LocalDate reversedOn,
      String reason,
      Money spent,
      Money left)
      implements BudgetEvents {}
}
