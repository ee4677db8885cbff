package lv.atbalsts.funding.sample;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Where a sample is on its way. */
public enum SampleStatus implements Workflow<SampleStatus> {
  /** The claimant is asked for the documents; no other sample of the claim is drawn. */
  OPEN,
  /** All documents are in, and the term of the claim runs from that day. */
  RECEIVED,
  /** Nothing is asked any more; another sample may be drawn. */
  WITHDRAWN;

  @Override
  public Set<SampleStatus> successors() {
    return switch (this) {
      case OPEN -> Set.of(RECEIVED, WITHDRAWN);
      case RECEIVED -> Set.of(WITHDRAWN);
      case WITHDRAWN -> Set.of();
    };
  }
}
