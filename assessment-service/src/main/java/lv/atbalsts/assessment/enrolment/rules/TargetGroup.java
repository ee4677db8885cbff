package lv.atbalsts.assessment.enrolment.rules;

/** The programme's target groups (ASM-01, MK 313 p.3). */
public enum TargetGroup {
  /** Adults with mental impairments (pilngadīgas personas ar garīga rakstura traucējumiem). */
  ADULT_GRT,
  /** Children and young people up to 17 in out-of-family care (ārpusģimenes aprūpe). */
  CHILD_OUT_OF_FAMILY_CARE,
  /** Children with functional impairments (bērni ar funkcionāliem traucējumiem). */
  CHILD_FT,
  /** Their legal representatives and foster families (likumiskie pārstāvji, audžuģimenes). */
  LEGAL_REPRESENTATIVE,
  /** Who may become a guardian, adopter or foster parent. */
  PROSPECTIVE_CARER
}
