package lv.atbalsts.assessment.access;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;

/** Every way to open something of one person: the operation, its address and who may open it. */
enum Opening {
  READ_CLIENT("readClient", "/clients/{client}"),
  LIST_CONSENTS("listConsents", "/clients/{client}/consents"),
  LIST_GUARDIANSHIPS("listGuardianships", "/clients/{client}/guardianships"),
  LIST_EMERGENCIES("listEmergencyAccesses", "/clients/{client}/emergency-accesses"),
  READ_ALLOWANCES("readAllowances", "/clients/{client}/allowances"),
  READ_HISTORY("readPersonHistory", "/clients/{client}/history"),
  READ_WAY_OUT("readWayOut", "/clients/{client}/way-out"),
  READ_ENROLMENT("readEnrolment", "/enrolments/{enrolment}"),
  READ_ASSESSMENT("readAssessment", "/assessments/{assessment}"),
  CHECK_ASSESSMENT("checkAssessment", "/assessments/{assessment}/check"),
  READ_REVISIONS("listAssessmentRevisions", "/assessments/{assessment}/revisions"),
  EXPORT_ASSESSMENT(
      "exportQuestionnaireResponse", "/assessments/{assessment}/questionnaire-response"),
  READ_PLAN("readSupportPlan", "/support-plans/{plan}"),
  EXPORT_PLAN("exportCarePlan", "/support-plans/{plan}/care-plan"),
  LIST_PLAN_VERSIONS("listSupportPlanVersions", "/support-plans/{plan}/versions"),
  LIST_PLAN_REVIEWS("listSupportPlanReviews", "/support-plans/{plan}/reviews"),
  READ_BUDGET("readIndividualBudget", "/support-plans/{plan}/budget"),
  LIST_SPENDINGS("listIndividualBudgetSpendings", "/support-plans/{plan}/budget/spendings"),
  READ_GRANT("readGrant", "/grants/{grant}"),
  READ_MOVE("readMove", "/moves/{move}"),
  READ_SHARE("readShare", "/shares/{share}"),
  READ_SHARED("readSharedRecord", "/shares/{share}/record", OpenedCase.PROVIDER),
  READ_EMERGENCY_REASON("readEmergencyAccess", "/emergency-accesses/{emergency}"),
  READ_EMERGENCY(
      "readRecordInEmergency", "/emergency-accesses/{emergency}/record", OpenedCase.PROVIDER);

  private final String operation;
  private final String address;
  private final Call reader;

  Opening(String operation, String address) {
    this(operation, address, Case.SOCIAL_SERVICE);
  }

  Opening(String operation, String address, Call reader) {
    this.operation = operation;
    this.address = address;
    this.reader = reader;
  }

  String operation() {
    return operation;
  }

  /** An emergency is its own purpose. */
  boolean namesItsPurpose() {
    return this != READ_EMERGENCY;
  }

  String purpose() {
    return namesItsPurpose() ? "CASE_WORK" : "EMERGENCY";
  }

  String path(Map<String, String> ids) {
    String path = address;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return path;
  }

  ValidatableResponse read(Map<String, String> ids) {
    return reader.open(path(ids));
  }

  ValidatableResponse readWithoutPurpose(Map<String, String> ids) {
    return reader.read(path(ids));
  }
}
