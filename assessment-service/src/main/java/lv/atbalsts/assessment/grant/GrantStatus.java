package lv.atbalsts.assessment.grant;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/**
 * How far a granted service is. An end or a withdrawal that was entered wrong is corrected, see
 * {@link ServiceGrant#correct}; that is no step of the way.
 */
enum GrantStatus implements Workflow<GrantStatus> {
  /** Decided; the person does not receive it yet. */
  GRANTED,
  /** The person receives it; a start entered in error goes back to GRANTED. */
  STARTED,
  /** The person does not receive it any longer. */
  ENDED,
  /** The decision is withdrawn. */
  REVOKED;

  @Override
  public Set<GrantStatus> successors() {
    return switch (this) {
      case GRANTED -> Set.of(STARTED, REVOKED);
      case STARTED -> Set.of(ENDED, GRANTED, REVOKED);
      case ENDED, REVOKED -> Set.of();
    };
  }
}
