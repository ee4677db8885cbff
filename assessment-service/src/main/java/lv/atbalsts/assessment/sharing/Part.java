package lv.atbalsts.assessment.sharing;

/** What of a person can be shown. */
enum Part {
  /** The person's record: names, code, disability, residence. */
  RECORD
}
