package lv.atbalsts.assessment.needs;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How far an assessment is. */
enum AssessmentStatus implements Workflow<AssessmentStatus> {
  /** The team is at work. */
  DRAFT,
  /** The team is done; the region has it. */
  SUBMITTED,
  /** The region has approved it: a plan can be made. */
  APPROVED;

  @Override
  public Set<AssessmentStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(SUBMITTED);
      case SUBMITTED -> Set.of(APPROVED);
      case APPROVED -> Set.of();
    };
  }
}
