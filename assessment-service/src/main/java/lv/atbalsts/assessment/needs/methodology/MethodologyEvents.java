package lv.atbalsts.assessment.needs.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a methodology. */
sealed interface MethodologyEvents extends Fact {

  UUID methodologyId();

  @Override
  default UUID subject() {
    return methodologyId();
  }

  /** The text of a methodology's draft was written, or written anew. */
  @EventType("MethodologyDrafted.v1")
  record MethodologyDrafted(UUID methodologyId, String code, int version, TargetGroup targetGroup)
      implements MethodologyEvents {}

  /** A version of a methodology is published: needs are assessed by it from the day on. */
  @EventType("MethodologyPublished.v1")
  record MethodologyPublished(
      UUID methodologyId,
      String code,
      int version,
      TargetGroup targetGroup,
      LocalDate validFrom,
      @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate validTo)
      implements MethodologyEvents {}

  /** A published version of a methodology has a last day, for a later one begins. */
  @EventType("MethodologyEnded.v1")
  record MethodologyEnded(
      UUID methodologyId, String code, int version, TargetGroup targetGroup, LocalDate validTo)
      implements MethodologyEvents {}
}
