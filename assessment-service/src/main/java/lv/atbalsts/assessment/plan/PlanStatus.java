package lv.atbalsts.assessment.plan;

import java.util.Set;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.workflow.Workflow;

/** How far one version of a support plan is. */
enum PlanStatus implements Workflow<PlanStatus> {
  /** Written, not agreed: may be written anew. */
  DRAFT,
  /** The person or the legal representative has agreed: in force, services can be granted. */
  ACTIVE,
  /** A revision of it was agreed. */
  SUPERSEDED,
  /** Ended without a successor; an end entered wrong is corrected, which is no step of the way. */
  ENDED,
  /** A draft that should not have been written, or a plan that should not have been agreed. */
  ENTERED_IN_ERROR;

  @Override
  public Set<PlanStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(DRAFT, ACTIVE, ENTERED_IN_ERROR);
      case ACTIVE -> Set.of(SUPERSEDED, ENDED, ENTERED_IN_ERROR);
      case ENDED -> Set.of(ENTERED_IN_ERROR);
      case SUPERSEDED, ENTERED_IN_ERROR -> Set.of();
    };
  }

  /** Refuses what is done to the version in force only, and leaves it in force. */
  void requireInForce() {
    require(this == ACTIVE);
  }

  /** Refuses what is done to a version on a day on which it was in force, also afterwards. */
  void requireWasInForce() {
    require(this == ACTIVE || this == SUPERSEDED || this == ENDED);
  }

  /** Refuses what is done to a version that has ended without a successor. */
  void requireEnded() {
    if (this != ENDED) {
      throw Refusals.illegalMove(this, ACTIVE, successors());
    }
  }

  private void require(boolean met) {
    if (!met) {
      throw AssessmentRefusal.NOT_VERSION_IN_FORCE
          .with(this, successors())
          .with("from", name())
          .with("to", ACTIVE.name())
          .with("allowed", successors().stream().map(Enum::name).sorted().toList());
    }
  }
}
