package lv.atbalsts.funding.claim;

/** How much of a claim a clarification reopens. */
public enum Reopening {
  /** Lines may be left out or drawn anew. */
  FULL,
  /** Texts only. */
  LIMITED
}
