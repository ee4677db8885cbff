package lv.atbalsts.assessment.grant;

/** What a child's parents do while the child is cared for, as far as the limits ask (L04-L09). */
enum Occupation {
  WORK,
  STUDY,
  /** Measures of the employment agency (Nodarbinātības valsts aģentūra). */
  NVA_MEASURES,
  /** A parent attends a day care centre (dienas aprūpes centrs). */
  DAY_CARE_CENTRE,
  /** None of these. */
  NONE
}
