package lv.atbalsts.assessment.imports;

/** What a file's rows are. */
enum ImportKind {
  CLIENTS,
  ASSESSMENTS,
  ASSESSMENT_APPROVALS,
  SUPPORT_PLANS,
  GRANTS
}
