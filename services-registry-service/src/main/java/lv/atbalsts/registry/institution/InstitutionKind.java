package lv.atbalsts.registry.institution;

/** Kinds of institutions that deinstitutionalisation reorganises or closes. */
public enum InstitutionKind {
  /** valsts sociālās aprūpes centrs */
  VSAC,
  /** bērnu sociālās aprūpes centrs */
  BSAC
}
