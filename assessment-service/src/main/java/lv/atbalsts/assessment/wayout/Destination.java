package lv.atbalsts.assessment.wayout;

/** Where a person lives after moving out. */
enum Destination {
  /** A home of one's own, rented or owned (savs mājoklis). */
  OWN_HOME,
  /** A group home or group flat (grupu māja, grupu dzīvoklis). */
  GROUP_HOME,
  /** With relatives (ģimene). */
  FAMILY,
  OTHER
}
