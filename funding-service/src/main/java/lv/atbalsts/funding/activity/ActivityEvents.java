package lv.atbalsts.funding.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a project's activities; the activity is what it is told of. */
public sealed interface ActivityEvents extends Fact {

  /** The activity, and of which project; each event begins with it. */
  record ActivityRef(UUID activityId, UUID projectId, String projectNumber, String measure) {}

  ActivityRef activity();

  @Override
  default UUID subject() {
    return activity().activityId();
  }

  /** A project will do something. */
  @EventType("ActivityRecorded.v1")
  record ActivityRecorded(@JsonUnwrapped ActivityRef activity, @JsonUnwrapped ActivityTerms terms)
      implements ActivityEvents {}

  /** What was recorded is replaced by what is right. */
  @EventType("ActivityCorrected.v1")
  record ActivityCorrected(
      @JsonUnwrapped ActivityRef activity, @JsonUnwrapped ActivityTerms terms, String reason)
      implements ActivityEvents {}

  /** An activity was recorded in error; there is none. */
  @EventType("ActivityAnnulled.v1")
  record ActivityAnnulled(@JsonUnwrapped ActivityRef activity, String reason)
      implements ActivityEvents {}

  /** An output is planned, or was reached. */
  @EventType("OutputStated.v1")
  record OutputStated(
      @JsonUnwrapped ActivityRef activity, UUID outputId, @JsonUnwrapped OutputTerms terms)
      implements ActivityEvents {}

  /** An output was stated wrongly and counts no more; what is right is told by OutputStated. */
  @EventType("OutputCorrected.v1")
  record OutputCorrected(
      @JsonUnwrapped ActivityRef activity, UUID outputId, UUID replacedBy, String reason)
      implements ActivityEvents {}
}
