package lv.atbalsts.funding.correction;

/** What comes of a correction. */
public enum CorrectionEffect {
  /** So much less is paid: of the claim itself where something is unpaid, else of the next. */
  WITHHELD,
  /** So much is paid back until a day. */
  RECOVERED,
  /** Nothing is asked back. */
  WRITTEN_OFF
}
