package lv.atbalsts.registry.territory;

/** By which municipalities figures are told. */
public enum Boundaries {
  /** Those under whose codes they were written. */
  THEN,
  /** Those of today; what was split goes whole to its larger successor. */
  NOW
}
