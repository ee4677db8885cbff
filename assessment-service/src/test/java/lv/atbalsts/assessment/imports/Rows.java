package lv.atbalsts.assessment.imports;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;

/** Rows of people and of what is done for them, and what became of them. */
final class Rows {

  static final String CLIENTS = "/clients/imports";

  private Rows() {}

  static Form enrolled(Form person, String group) {
    return person.with(
        "enrolment",
        Map.of("targetGroup", group, "projectNumber", ZEMGALE, "enrolledOn", "2019-03-15"));
  }

  static Form key(Form person) {
    return Form.of("personalCode", person.get("personalCode"), "targetGroup", "ADULT_GRT");
  }

  static Form assessment(Form person) {
    return assessment(person, Case.adultAssessment(""));
  }

  static Form assessment(Form person, Form assessment) {
    return Case.row(person, "ADULT_GRT", "assessment", assessment);
  }

  static Form submitted() {
    Form person = enrolled(Person.adult(), "ADULT_GRT");
    worked(CLIENTS, person).body("accepted", equalTo(1));
    File.worked(Case.ASSESSOR, "/assessments/imports", File.of(assessment(person)))
        .body("accepted", equalTo(1));
    return person;
  }

  static ValidatableResponse worked(String path, Object... rows) {
    return File.worked(
        SOCIAL_SERVICE, path, path.startsWith(CLIENTS) ? File.people(rows) : File.of(rows));
  }

  static ValidatableResponse rows(String job, String outcome) {
    return SOCIAL_SERVICE
        .read("/assessment/imports/" + job + "/rows?outcome=" + outcome)
        .statusCode(200);
  }

  static String id(ValidatableResponse job) {
    return job.extract().path("id");
  }

  static int found(Form person) {
    return search(person).size();
  }

  static String clientId(Form person) {
    return search(person).getFirst();
  }

  static List<String> search(Form person) {
    return SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("personalCode", person.get("personalCode")))
        .post("/clients/search")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
