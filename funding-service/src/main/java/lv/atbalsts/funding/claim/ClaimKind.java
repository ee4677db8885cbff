package lv.atbalsts.funding.claim;

/** What a claim is for; its term follows from it (FUN-08, FUN-09, FUN-10). */
public enum ClaimKind {
  /** Money before anything is delivered (avansa pieprasījums); has no lines. */
  ADVANCE,
  /** What was delivered in a period (starpposma maksājuma pieprasījums). */
  INTERIM,
  /** The last of a project (noslēguma maksājuma pieprasījums). */
  FINAL
}
