package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

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
    implements Fact {

  @Override
  public UUID subject() {
    return lineageId;
  }
}
