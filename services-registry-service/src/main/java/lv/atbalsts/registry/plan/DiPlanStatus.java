package lv.atbalsts.registry.plan;

import java.util.EnumSet;
import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/**
 * How a version of a DI plan goes: the council (SPAP) approves, returns or refuses it (GEN-02), the
 * region may withdraw it. After a refused or withdrawn one the next amendment is the way on.
 */
public enum DiPlanStatus implements Workflow<DiPlanStatus> {
  DRAFT,
  SUBMITTED,
  APPROVED,
  RETURNED,
  REFUSED,
  WITHDRAWN;

  static final Set<DiPlanStatus> OPEN = EnumSet.of(DRAFT, SUBMITTED, RETURNED);

  @Override
  public Set<DiPlanStatus> successors() {
    return switch (this) {
      case DRAFT, RETURNED -> Set.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> Set.of(APPROVED, RETURNED, REFUSED, WITHDRAWN);
      case APPROVED, REFUSED, WITHDRAWN -> Set.of();
    };
  }

  /** Whether its lines may still be changed. */
  boolean editable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether the council has decided of it last. */
  boolean decided() {
    return this == APPROVED || this == RETURNED || this == REFUSED;
  }
}
