package lv.atbalsts.assessment.needs.methodology;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A published version of a methodology has a last day, for a later one begins. */
@EventType("MethodologyEnded.v1")
record MethodologyEnded(
    UUID methodologyId, String code, int version, TargetGroup targetGroup, LocalDate validTo)
    implements Fact {

  @Override
  public UUID subject() {
    return methodologyId;
  }
}
