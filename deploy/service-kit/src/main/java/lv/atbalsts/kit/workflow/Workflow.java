package lv.atbalsts.kit.workflow;

import java.util.Set;
import lv.atbalsts.kit.refusal.Refusals;

/** A status that names the statuses it can become: {@code enum ClaimStatus implements Workflow}. */
public interface Workflow<S extends Enum<S> & Workflow<S>> {

  Set<S> successors();

  /** Answers the next status, or refuses with 409, from, to and allowed. */
  @SuppressWarnings("unchecked")
  default S become(S next) {
    if (!successors().contains(next)) {
      throw Refusals.illegalMove((S) this, next, successors());
    }
    return next;
  }
}
