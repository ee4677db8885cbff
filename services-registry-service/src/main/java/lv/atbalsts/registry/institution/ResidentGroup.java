package lv.atbalsts.registry.institution;

/** Who lives in an institution: the programme's target groups, and others. */
public enum ResidentGroup {
  /** pilngadīgas personas ar garīga rakstura traucējumiem */
  ADULT_GRT,
  /** bērni ar funkcionāliem traucējumiem */
  CHILD_FT,
  /** ārpusģimenes aprūpē esoši bērni */
  CHILD_OUT_OF_FAMILY_CARE,
  /** who is of no target group of the programme */
  OTHER
}
