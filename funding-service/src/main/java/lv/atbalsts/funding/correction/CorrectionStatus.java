package lv.atbalsts.funding.correction;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Whether a correction holds. */
public enum CorrectionStatus implements Workflow<CorrectionStatus> {
  IN_FORCE,
  /** It was wrong: what was withheld for it is payable again. */
  ANNULLED;

  @Override
  public Set<CorrectionStatus> successors() {
    return this == IN_FORCE ? Set.of(ANNULLED) : Set.of();
  }
}
