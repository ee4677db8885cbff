package lv.atbalsts.funding.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A measure of the programme is defined. */
@EventType("MeasureDefined.v1")
public record MeasureDefined(UUID measureId, @JsonUnwrapped MeasureTerms terms) implements Fact {

  @Override
  public UUID subject() {
    return measureId;
  }
}
