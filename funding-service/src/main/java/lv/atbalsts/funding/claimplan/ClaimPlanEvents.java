package lv.atbalsts.funding.claimplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** What happens to a project's schedule; each version is told by itself. */
public sealed interface ClaimPlanEvents extends Fact {

  /** A version of the schedule is handed in. */
  @EventType("ClaimPlanHandedIn.v1")
  record ClaimPlanHandedIn(
      UUID claimPlanId,
      UUID projectId,
      String projectNumber,
      String measure,
      int version,
      @JsonUnwrapped ClaimPlanTerms terms,
      Money submitted)
      implements ClaimPlanEvents {

    @Override
    public UUID subject() {
      return claimPlanId;
    }
  }
}
