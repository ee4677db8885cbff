package lv.atbalsts.funding.rate;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A unit rate was published wrongly and prices nothing; who says so is the event's actor. */
@EventType("UnitRateCorrected.v1")
public record UnitRateCorrected(UUID unitRateId, UUID replacedBy, String reason) implements Fact {

  @Override
  public UUID subject() {
    return unitRateId;
  }
}
