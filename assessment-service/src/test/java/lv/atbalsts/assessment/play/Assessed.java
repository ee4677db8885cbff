package lv.atbalsts.assessment.play;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Assessments of adults in each status, and what is done to them. */
public final class Assessed {

  private Assessed() {}

  /** An assessment of somebody new in that status, and its id. */
  public static String adult(String status) {
    Form form = Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT"));
    return switch (status) {
      case "DRAFT", "SUBMITTED", "APPROVED" -> Case.assessed(form, status);
      case "AMENDED" -> {
        String id = Case.assessed(form, "SUBMITTED");
        ASSESSOR.post("/assessments/" + id + "/amendment", amendment()).statusCode(200);
        yield id;
      }
      case "SUPERSEDED" -> {
        String id = Case.assessed(form, "APPROVED");
        approved(reassessed(id), "2020-05-10");
        yield id;
      }
      default -> {
        String id = Case.assessed(form, "DRAFT");
        REGION
            .post("/assessments/" + id + "/annulment", Map.of("reason", "WRONG_PERSON"))
            .statusCode(200);
        yield id;
      }
    };
  }

  /** Everything that can happen to assessments, to somebody else. */
  public static void lifeOfAnother() {
    String id = adult("SUBMITTED");
    REGION.post("/assessments/" + id + "/return", Map.of("reason", "INCOMPLETE")).statusCode(200);
    replace(id, "*", form().with("assessedOn", "2019-05-02")).statusCode(200);
    approved(id, "2019-05-10");
    ASSESSOR.post("/assessments/" + id + "/amendment", amendment()).statusCode(200);
    approval(id, "2019-06-10").statusCode(200);
    approved(reassessed(id), "2020-05-10");
    adult("ENTERED_IN_ERROR");
  }

  /** What the team writes, without whom it is of; a year after the first assessment. */
  public static Form form() {
    return Case.adultAssessment("-").with("enrolmentId", null).with("assessedOn", "2020-05-02");
  }

  public static Form amendment() {
    return Form.of(
        "answers",
        Sample.adult().with("A1_TYPE", "3"),
        "reason",
        "WRONG_ANSWER",
        "amendedOn",
        "2019-05-20");
  }

  /** The draft that follows an approved assessment. */
  public static String reassessed(String approved) {
    return ASSESSOR.make("/assessments/" + approved + "/reassessment", form());
  }

  /** Submits and approves a draft. */
  public static void approved(String draft, String on) {
    Case.submit(draft, on);
    approval(draft, on).statusCode(200);
  }

  public static ValidatableResponse approval(String id, String on) {
    return REGION.post("/assessments/" + id + "/approval", Map.of("approvedOn", on));
  }

  public static ValidatableResponse read(String path) {
    return ASSESSOR.request().header("Access-Purpose", "NEEDS_ASSESSMENT").get(path).then();
  }

  public static String status(String id) {
    return read("/assessments/" + id).statusCode(200).extract().path("assessment.status");
  }

  /** Writes a draft anew, with the entity tag or without. */
  public static ValidatableResponse replace(String id, String tag, Form form) {
    var request = ASSESSOR.request().contentType(ContentType.JSON).body(form);
    return (tag == null ? request : request.header("If-Match", tag))
        .put("/assessments/" + id)
        .then();
  }
}
