package lv.atbalsts.assessment.rotation;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How a rotation stands. */
enum RotationStatus implements Workflow<RotationStatus> {
  /** Rows are brought under the present keys, some at a time. */
  RUNNING,
  /** Somebody stopped it; it goes on where it stopped. */
  STOPPED,
  /** Rows that can not be opened are left: the log names them. It may be tried again. */
  FAILED,
  /** Nothing depends on an older key any more. */
  COMPLETED;

  @Override
  public Set<RotationStatus> successors() {
    return switch (this) {
      case RUNNING -> Set.of(STOPPED, FAILED, COMPLETED);
      case STOPPED, FAILED -> Set.of(RUNNING);
      case COMPLETED -> Set.of();
    };
  }
}
