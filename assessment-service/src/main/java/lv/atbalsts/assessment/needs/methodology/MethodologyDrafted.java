package lv.atbalsts.assessment.needs.methodology;

import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The text of a methodology's draft was written, or written anew. */
@EventType("MethodologyDrafted.v1")
record MethodologyDrafted(UUID methodologyId, String code, int version, TargetGroup targetGroup)
    implements Fact {

  @Override
  public UUID subject() {
    return methodologyId;
  }
}
