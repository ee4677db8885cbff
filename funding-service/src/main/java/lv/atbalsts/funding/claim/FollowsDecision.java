package lv.atbalsts.funding.claim;

/** What goes on when a claim is decided on. */
public interface FollowsDecision {

  /**
   * A decision is approved.
   *
   * @param claim locked by this transaction
   */
  void decided(Claim claim);
}
