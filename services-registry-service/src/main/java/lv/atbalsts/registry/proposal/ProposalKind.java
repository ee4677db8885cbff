package lv.atbalsts.registry.proposal;

/** What a proposal would change. */
public enum ProposalKind {
  PROVIDER,
  REGISTRATION
}
