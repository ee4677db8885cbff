package lv.atbalsts.assessment.wayout;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How far a person is on the way out of the institution. */
enum WayOutStatus implements Workflow<WayOutStatus> {
  /** Lives in the institution, nothing has begun. */
  RESIDENT,
  /** Is being prepared with a social mentor (sagatavošana ar sociālo mentoru). */
  PREPARING,
  /** Lives outside on trial (izmēģinājuma dzīvošana). */
  ON_TRIAL,
  /** The trial is over; the person is back in the institution until the move. */
  TRIED,
  /** Has moved out, not yet for a life of one's own. */
  MOVED,
  /** Leads a life of one's own (patstāvīga dzīve). */
  INDEPENDENT,
  /** A child lives in a family or a youth home. */
  PLACED,
  /** Is back in the institution and may try again. */
  RETURNED;

  @Override
  public Set<WayOutStatus> successors() {
    return switch (this) {
      case RESIDENT, RETURNED -> Set.of(PREPARING, MOVED, INDEPENDENT, PLACED);
      case PREPARING, TRIED -> Set.of(ON_TRIAL, MOVED, INDEPENDENT, PLACED);
      case ON_TRIAL -> Set.of(TRIED);
      case MOVED -> Set.of(INDEPENDENT, RETURNED);
      case INDEPENDENT -> Set.of(RETURNED);
      case PLACED -> Set.of(PLACED, RETURNED);
    };
  }

  /** Whether the person lives outside the institution for good, not on trial. */
  boolean outside() {
    return this == MOVED || this == INDEPENDENT || this == PLACED;
  }

  /** Whether a mentor works with the person. */
  boolean mentored() {
    return this == PREPARING || this == ON_TRIAL || this == TRIED;
  }
}
