package lv.atbalsts.assessment.client;

/** An adult's disability group (invaliditātes grupa). */
public enum AdultGroup {
  I,
  II,
  III,
  NONE
}
