package lv.atbalsts.funding.codes;

/** Which lists of codes there are. */
public enum CodeListName {
  /** Why something of a claim is deducted. */
  ERROR_TYPE,
  /** By what title a payment is corrected (MK 517/2015). */
  CORRECTION_TYPE
}
