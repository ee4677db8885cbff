package lv.atbalsts.funding.partner;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Where a partnership is on its way, and where it may go from there. */
enum PartnerStatus implements Workflow<PartnerStatus> {
  /** Named by the region; gives nobody sight of anything. */
  PROPOSED,
  /** The municipality, or the ministry, has given its word. */
  CONFIRMED,
  DECLINED,
  ENDED;

  @Override
  public Set<PartnerStatus> successors() {
    return switch (this) {
      case PROPOSED -> Set.of(CONFIRMED, DECLINED, ENDED);
      case CONFIRMED -> Set.of(ENDED);
      case DECLINED, ENDED -> Set.of();
    };
  }
}
