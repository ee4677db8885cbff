package lv.atbalsts.registry.waiting;

/** How urgently a place is needed. No source says more than that there are urgent ones. */
public enum Urgency {
  URGENT,
  ORDINARY
}
