package lv.atbalsts.registry.creation;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How places come to be; whoever gives them up withdraws, and others may be created instead. */
public enum CreationStatus implements Workflow<CreationStatus> {
  PLANNED,
  UNDER_CONSTRUCTION,
  FINISHED,
  EQUIPPED,
  REGISTERED,
  WITHDRAWN;

  @Override
  public Set<CreationStatus> successors() {
    return switch (this) {
      case PLANNED -> Set.of(UNDER_CONSTRUCTION, WITHDRAWN);
      case UNDER_CONSTRUCTION -> Set.of(FINISHED, WITHDRAWN);
      case FINISHED -> Set.of(EQUIPPED, WITHDRAWN);
      case EQUIPPED -> Set.of(REGISTERED, WITHDRAWN);
      case REGISTERED, WITHDRAWN -> Set.of();
    };
  }
}
