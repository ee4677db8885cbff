package lv.atbalsts.assessment.client;

/** Where a person lives who does not live in a family or home of their own. */
public enum InstitutionKind {
  /** A state social care centre (valsts sociālās aprūpes centrs). */
  VSAC,
  /** A children's social care centre (bērnu sociālās aprūpes centrs). */
  BSAC
}
