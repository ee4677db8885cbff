package lv.atbalsts.assessment.move;

/** What became of one case of many. */
enum BulkOutcome {
  /** The person is the successor's. */
  MOVED,
  /** The other municipality has to answer. */
  OFFERED,
  /** Nothing changed; the code says why. */
  REFUSED
}
