package lv.atbalsts.registry.proposal;

/** What a proposal would change. */
public enum ProposalKind {
  PROVIDER,
  REGISTRATION,
  /** Five years more of a registration; the decision to renew it accepts the proposal. */
  RENEWAL
}
