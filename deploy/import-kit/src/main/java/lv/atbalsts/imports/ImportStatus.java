package lv.atbalsts.imports;

/** How far a job is; it always ends COMPLETED or FAILED. */
public enum ImportStatus {
  QUEUED,
  RUNNING,
  COMPLETED,
  FAILED
}
