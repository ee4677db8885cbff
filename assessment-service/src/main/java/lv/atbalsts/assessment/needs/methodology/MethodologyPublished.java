package lv.atbalsts.assessment.needs.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A version of a methodology is published: needs are assessed by it from the day on. */
@EventType("MethodologyPublished.v1")
record MethodologyPublished(
    UUID methodologyId,
    String code,
    int version,
    TargetGroup targetGroup,
    LocalDate validFrom,
    @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate validTo)
    implements Fact {

  @Override
  public UUID subject() {
    return methodologyId;
  }
}
