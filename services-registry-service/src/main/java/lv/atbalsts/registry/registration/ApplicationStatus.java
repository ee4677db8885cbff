package lv.atbalsts.registry.registration;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How an application goes (decisions register, postpone, refuse: REG-08). */
public enum ApplicationStatus implements Workflow<ApplicationStatus> {
  SUBMITTED,
  POSTPONED,
  REGISTERED,
  REFUSED;

  @Override
  public Set<ApplicationStatus> successors() {
    return switch (this) {
      case SUBMITTED, POSTPONED -> Set.of(POSTPONED, REGISTERED, REFUSED);
      case REGISTERED, REFUSED -> Set.of();
    };
  }
}
