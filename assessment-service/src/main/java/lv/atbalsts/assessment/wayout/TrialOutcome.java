package lv.atbalsts.assessment.wayout;

/** What a trial stay has shown. */
enum TrialOutcome {
  READY,
  NOT_READY,
  BROKEN_OFF
}
