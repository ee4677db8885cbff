package lv.atbalsts.registry.registration;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How an application goes (decisions register, postpone, refuse: REG-08). */
public enum ApplicationStatus implements Workflow<ApplicationStatus> {
  APPLIED,
  NEEDS_COMPLETION,
  REGISTERED,
  REFUSED,
  WITHDRAWN;

  @Override
  public Set<ApplicationStatus> successors() {
    return switch (this) {
      case APPLIED -> Set.of(NEEDS_COMPLETION, REGISTERED, REFUSED, WITHDRAWN);
      case NEEDS_COMPLETION -> Set.of(APPLIED, NEEDS_COMPLETION, REGISTERED, REFUSED, WITHDRAWN);
      case REFUSED -> Set.of(APPLIED);
      case REGISTERED, WITHDRAWN -> Set.of();
    };
  }

  boolean isOpen() {
    return this == APPLIED || this == NEEDS_COMPLETION;
  }
}
