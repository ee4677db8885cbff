package lv.atbalsts.assessment.sharing;

/** Why somebody opens a record without a consent. */
enum EmergencyReason {
  THREAT_TO_LIFE,
  CHILD_AT_RISK,
  PERSON_MISSING,
  URGENT_CARE
}
