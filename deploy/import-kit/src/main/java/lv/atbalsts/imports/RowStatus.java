package lv.atbalsts.imports;

/** What became of a row. */
enum RowStatus {
  ACCEPTED,
  REJECTED,
  /** In order, or never reached; another row kept the whole file out. */
  NOT_APPLIED
}
