package lv.atbalsts.assessment.imports;

/** How far a job is; it always ends COMPLETED or FAILED. */
enum ImportStatus {
  QUEUED,
  RUNNING,
  COMPLETED,
  FAILED
}
