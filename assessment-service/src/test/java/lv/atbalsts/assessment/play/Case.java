package lv.atbalsts.assessment.play;

import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Steps of one person's case in Dobele, each by the caller whose step it is. */
public final class Case {

  public static final Call SOCIAL_SERVICE = Call.municipality(DOBELE);
  public static final Call ASSESSOR = Call.assessor(ZEMGALE);
  public static final Call REGION = Call.region(ZEMGALE);

  private Case() {}

  public static String client(Form person) {
    return SOCIAL_SERVICE.make("/clients", person);
  }

  public static Form enrolment(String client, String group) {
    return Form.of(
        "clientId", client,
        "targetGroup", group,
        "projectNumber", ZEMGALE,
        "enrolledOn", "2019-03-15");
  }

  public static String enrolled(Form person, String group) {
    return SOCIAL_SERVICE.make("/enrolments", enrolment(client(person), group));
  }

  public static Form assessment(String enrolment, String methodology, String... professions) {
    return Form.of(
        "enrolmentId",
        enrolment,
        "methodologyCode",
        methodology,
        "team",
        team(professions),
        "assessedOn",
        "2019-05-02",
        "answers",
        methodology.startsWith("SAMPLE_CHILD") ? Sample.child() : Sample.adult());
  }

  public static Form adultAssessment(String enrolment) {
    return assessment(enrolment, "SAMPLE_SUPPORT_INTENSITY", "SUPPORT_INTENSITY_SPECIALIST");
  }

  public static Form childAssessment(String enrolment) {
    return assessment(
        enrolment, "SAMPLE_CHILD_FT", "SOCIAL_WORKER", "PSYCHOLOGIST", "OCCUPATIONAL_THERAPIST");
  }

  public static List<Map<String, String>> team(String... professions) {
    return Arrays.stream(professions)
        .map(each -> Map.of("profession", each, "specialistRef", "SP-014"))
        .toList();
  }

  /** An assessment in that status, and its id. */
  public static String assessed(Form assessment, String status) {
    String id = ASSESSOR.make("/enrolments/{enrolmentId}/assessments", assessment);
    if (!status.equals("DRAFT")) {
      submit(id, assessment.get("assessedOn"));
    }
    if (status.equals("APPROVED")) {
      approve(id);
    }
    return id;
  }

  public static void submit(String id, Object on) {
    ASSESSOR.post("/assessments/" + id + "/submission", Map.of("submittedOn", on)).statusCode(200);
  }

  private static void approve(String id) {
    REGION
        .post("/assessments/" + id + "/approval", Map.of("approvedOn", "2019-05-10"))
        .statusCode(200);
  }

  public static Form plan(String assessment, String serviceType) {
    return Form.of("assessmentId", assessment, "lines", List.of(line(serviceType)));
  }

  public static Map<String, Object> line(String serviceType) {
    return Map.of(
        "serviceType",
        serviceType,
        "quantity",
        12,
        "unit",
        "DAY",
        "interval",
        "MONTH",
        "needsNewInfrastructure",
        false);
  }

  /** A row of a file: whose it is, and the form of the single operation without that. */
  public static Form row(Form person, String group, String what, Form form) {
    return Form.of("personalCode", person.get("personalCode"), "targetGroup", group)
        .with(what, form.with("enrolmentId", null).with("assessmentId", null));
  }

  public static Form agreement(String by) {
    return Form.of("agreedBy", by, "agreedOn", "2019-06-01");
  }

  /** A plan, agreed unless it is to stay a draft, and its id. */
  public static String planned(Form plan, String by, String status) {
    String id = SOCIAL_SERVICE.make("/assessments/{assessmentId}/support-plans", plan);
    if (!status.equals("DRAFT")) {
      SOCIAL_SERVICE.post("/support-plans/" + id + "/agreement", agreement(by)).statusCode(200);
    }
    return id;
  }

  public static Form grant(String enrolment, String registration, String serviceType) {
    return Form.of(
        "enrolmentId", enrolment,
        "registrationId", registration,
        "serviceType", serviceType,
        "quantity", 120,
        "unit", "DAY",
        "from", "2019-07-01",
        "to", "2020-06-30",
        "decisionNumber", "4-5/127",
        "decidedOn", "2019-06-15");
  }

  /** An adult whose plan of a day care centre is agreed: the enrolment's id. */
  public static String readyForDayCare() {
    String enrolment = enrolled(Person.adult(), "ADULT_GRT");
    String assessment = assessed(adultAssessment(enrolment), "APPROVED");
    planned(plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    return enrolment;
  }
}
