package lv.atbalsts.registry.waiting;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Whether somebody waits; who has left by mistake waits again from the same day. */
public enum WaitingStatus implements Workflow<WaitingStatus> {
  WAITING,
  LEFT;

  @Override
  public Set<WaitingStatus> successors() {
    return this == WAITING ? Set.of(LEFT) : Set.of(WAITING);
  }
}
