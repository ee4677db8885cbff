package lv.atbalsts.assessment.grant;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How far a granted service is. */
enum GrantStatus implements Workflow<GrantStatus> {
  /** Decided; the person does not receive it yet. */
  GRANTED,
  /** The person receives it; a start entered in error goes back to GRANTED. */
  STARTED,
  /** The person receives it no more. */
  ENDED;

  @Override
  public Set<GrantStatus> successors() {
    return switch (this) {
      case GRANTED -> Set.of(STARTED);
      case STARTED -> Set.of(ENDED, GRANTED);
      case ENDED -> Set.of();
    };
  }
}
