package lv.atbalsts.funding.rate;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** The ministry published a unit rate; who did is the event's actor. */
@EventType("UnitRatePublished.v1")
public record UnitRatePublished(
    UUID unitRateId,
    String serviceType,
    String targetGroup,
    String unit,
    Money amount,
    LocalDate validFrom,
    String source)
    implements Fact {

  @Override
  public UUID subject() {
    return unitRateId;
  }
}
