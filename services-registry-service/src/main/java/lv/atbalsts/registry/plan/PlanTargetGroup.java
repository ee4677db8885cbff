package lv.atbalsts.registry.plan;

/** For whom places are planned: the programme's groups that live in places (MK 313 p.3). */
public enum PlanTargetGroup {
  /** pilngadīgas personas ar garīga rakstura traucējumiem */
  ADULT_GRT,
  /** bērni ar funkcionāliem traucējumiem */
  CHILD_FT,
  /** ārpusģimenes aprūpē esoši bērni */
  CHILD_OUT_OF_FAMILY_CARE
}
