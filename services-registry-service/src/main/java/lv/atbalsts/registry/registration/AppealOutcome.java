package lv.atbalsts.registry.registration;

/** How an appeal ended. That a decision is changed by it is a decision of its own. */
public enum AppealOutcome {
  PENDING,
  DISMISSED,
  ALLOWED,
  WITHDRAWN
}
