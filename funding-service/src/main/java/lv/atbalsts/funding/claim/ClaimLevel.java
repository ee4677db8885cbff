package lv.atbalsts.funding.claim;

/** Between whom a claim is: who asks, and who decides. */
public enum ClaimLevel {
  /** A municipality claims from the region of its project. */
  MUNICIPALITY,
  /** The region claims from CFLA. */
  REGION
}
