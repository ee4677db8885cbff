package lv.atbalsts.funding.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a measure and its rounds; the measure is what it is told of. */
public sealed interface MeasureEvents extends Fact {

  UUID measureId();

  @Override
  default UUID subject() {
    return measureId();
  }

  /** A measure of the programme is defined. */
  @EventType("MeasureDefined.v1")
  record MeasureDefined(UUID measureId, @JsonUnwrapped MeasureTerms terms)
      implements MeasureEvents {}

  /** What was said of a measure is replaced by what is right. */
  @EventType("MeasureCorrected.v1")
  record MeasureCorrected(UUID measureId, @JsonUnwrapped MeasureTerms terms, String reason)
      implements MeasureEvents {}

  /** A selection round of a measure is announced. */
  @EventType("MeasureRoundAnnounced.v1")
  record MeasureRoundAnnounced(UUID measureId, String measure, @JsonUnwrapped RoundTerms terms)
      implements MeasureEvents {}

  /** What was said of a round is replaced by what is right. */
  @EventType("MeasureRoundCorrected.v1")
  record MeasureRoundCorrected(
      UUID measureId, String measure, @JsonUnwrapped RoundTerms terms, String reason)
      implements MeasureEvents {}
}
