package lv.atbalsts.registry.institution;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How a branch is closed: by a plan of its own, then in fact. */
public enum BranchStatus implements Workflow<BranchStatus> {
  OPEN,
  CLOSING,
  CLOSED;

  @Override
  public Set<BranchStatus> successors() {
    return switch (this) {
      case OPEN -> Set.of(CLOSING);
      case CLOSING -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
