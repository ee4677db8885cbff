package lv.atbalsts.funding.rate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The ministry publishes a unit rate; who does is the event's actor. */
@EventType("UnitRatePublished.v1")
public record UnitRatePublished(UUID unitRateId, @JsonUnwrapped RateTerms terms) implements Fact {

  @Override
  public UUID subject() {
    return unitRateId;
  }
}
