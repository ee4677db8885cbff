package lv.atbalsts.assessment.enrolment;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Whether somebody takes part. */
public enum EnrolmentStatus implements Workflow<EnrolmentStatus> {
  /** Takes part. */
  ENROLLED,
  /** Took part up to a day; an end entered in error goes back to ENROLLED. */
  ENDED,
  /** Never took part: it should not have been entered. */
  ENTERED_IN_ERROR,
  /** The same as another enrolment, which was kept when two records of one person were merged. */
  UNITED;

  @Override
  public Set<EnrolmentStatus> successors() {
    return switch (this) {
      case ENROLLED -> Set.of(ENDED, ENTERED_IN_ERROR, UNITED);
      case ENDED -> Set.of(ENROLLED, ENTERED_IN_ERROR, UNITED);
      case ENTERED_IN_ERROR, UNITED -> Set.of();
    };
  }

  /** Whether it counts: somebody takes part, or did. */
  public boolean holds() {
    return this == ENROLLED || this == ENDED;
  }
}
