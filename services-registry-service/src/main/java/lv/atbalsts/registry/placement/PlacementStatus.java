package lv.atbalsts.registry.placement;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** What has become of a place that was reserved or taken. */
public enum PlacementStatus implements Workflow<PlacementStatus> {
  RESERVED,
  LAPSED,
  PLACED,
  ENDED,
  ANNULLED;

  @Override
  public Set<PlacementStatus> successors() {
    return switch (this) {
      case RESERVED -> Set.of(PLACED, LAPSED, ANNULLED);
      case PLACED -> Set.of(ENDED, ANNULLED);
      case ENDED -> Set.of(PLACED, ANNULLED);
      case LAPSED, ANNULLED -> Set.of();
    };
  }
}
