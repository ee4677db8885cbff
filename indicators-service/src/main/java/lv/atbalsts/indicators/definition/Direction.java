package lv.atbalsts.indicators.definition;

/** Which way an indicator is meant to go. */
public enum Direction {
  RISING,
  /** Fewer is better, such as children in institutions (IND-04); needs a baseline. */
  FALLING
}
