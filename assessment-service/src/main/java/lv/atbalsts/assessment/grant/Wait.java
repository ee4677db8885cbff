package lv.atbalsts.assessment.grant;

/** What a granted service waits for before it can start. */
enum Wait {
  /** A free place at the provider. */
  PLACE,
  /** A building that is not there yet (ASM-08). */
  BUILDING
}
