package lv.atbalsts.assessment.wayout;

/** Where a child lives who has left the institution. */
enum Placement {
  /** Back with the parents (atgriešanās ģimenē). */
  FAMILY,
  /** With a guardian (aizbildnība). */
  GUARDIANSHIP,
  /** In a foster family (audžuģimene). */
  FOSTER_FAMILY,
  /** With adopters (adopcija). */
  ADOPTION,
  /** In a youth home (jauniešu māja). */
  YOUTH_HOME
}
