package lv.atbalsts.registry.proposal;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How a proposal goes. */
public enum ProposalStatus implements Workflow<ProposalStatus> {
  PROPOSED,
  ACCEPTED,
  REFUSED,
  WITHDRAWN;

  @Override
  public Set<ProposalStatus> successors() {
    return this == PROPOSED ? Set.of(ACCEPTED, REFUSED, WITHDRAWN) : Set.of();
  }
}
