package lv.atbalsts.assessment.move;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How far a move is. */
enum MoveStatus implements Workflow<MoveStatus> {
  /** The other municipality has to answer. */
  OFFERED,
  /** The person is the other municipality's. */
  ACCEPTED,
  /** The other municipality does not take the person over. */
  REFUSED,
  /** The offer was taken back. */
  WITHDRAWN;

  @Override
  public Set<MoveStatus> successors() {
    return this == OFFERED ? Set.of(ACCEPTED, REFUSED, WITHDRAWN) : Set.of();
  }
}
