package lv.atbalsts.assessment.plan;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How far a support plan is. */
enum PlanStatus implements Workflow<PlanStatus> {
  /** Written, not agreed. */
  DRAFT,
  /** The person or the legal representative has agreed: services can be granted. */
  AGREED;

  @Override
  public Set<PlanStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(AGREED);
      case AGREED -> Set.of();
    };
  }
}
