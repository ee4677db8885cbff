package lv.atbalsts.funding.project;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Where a project is on its way, and where it may go from there. */
public enum ProjectStatus implements Workflow<ProjectStatus> {
  SUBMITTED,
  CONTRACTED,
  REJECTED,
  WITHDRAWN;

  @Override
  public Set<ProjectStatus> successors() {
    return switch (this) {
      case SUBMITTED -> Set.of(CONTRACTED, REJECTED, WITHDRAWN);
      case CONTRACTED, REJECTED, WITHDRAWN -> Set.of();
    };
  }
}
