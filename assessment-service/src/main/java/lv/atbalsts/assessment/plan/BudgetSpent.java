package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

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
    implements Fact {

  @Override
  public UUID subject() {
    return lineageId;
  }
}
