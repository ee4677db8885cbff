package lv.atbalsts.registry.plan;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How a DI plan goes: the council (SPAP) approves it or returns it (GEN-02). */
public enum DiPlanStatus implements Workflow<DiPlanStatus> {
  DRAFT,
  SUBMITTED,
  APPROVED,
  RETURNED;

  @Override
  public Set<DiPlanStatus> successors() {
    return switch (this) {
      case DRAFT, RETURNED -> Set.of(SUBMITTED);
      case SUBMITTED -> Set.of(APPROVED, RETURNED);
      case APPROVED -> Set.of();
    };
  }

  /** Whether places may still be added. */
  boolean open() {
    return this == DRAFT || this == RETURNED;
  }
}
