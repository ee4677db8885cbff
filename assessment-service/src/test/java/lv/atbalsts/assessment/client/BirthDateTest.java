package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A birth date that is corrected fits what is recorded, or that is taken back before. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class BirthDateTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  /** Consented on 2019-03-01, enrolled on 2019-03-15, agreed on 2019-06-01. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1981-05-17, -",
        "2001-03-01, -",
        "2001-03-02, CONSENT",
        "2001-03-15, CONSENT",
        "2001-03-16, CONSENT ENROLMENT",
        "2001-06-01, CONSENT ENROLMENT",
        "2001-06-02, CONSENT ENROLMENT SUPPORT_PLAN",
        "2020-01-01, CONSENT ENROLMENT SUPPORT_PLAN"
      })
  void ofAnAdult(String born, String named) {
    Form person = Person.adult();
    String client = Case.client(person);
    planned(client, "ADULT_GRT", "PERSON");
    refused(born(client, person, born), named);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2001-06-02, -",
        "2001-06-01, SUPPORT_PLAN",
        "2001-03-15, ENROLMENT SUPPORT_PLAN",
        "2001-03-01, CONSENT ENROLMENT SUPPORT_PLAN",
        "2019-03-02, CONSENT",
        "2019-03-16, CONSENT ENROLMENT",
        "2019-06-02, CONSENT ENROLMENT SUPPORT_PLAN"
      })
  void ofAChild(String born, String named) {
    Form person = Person.child();
    String client = Case.client(person);
    planned(client, "CHILD_FT", "LEGAL_REPRESENTATIVE");
    refused(born(client, person, born), named);
  }

  @Test
  void careOfAChildIsOfDaysOnWhichThePersonIsOne() {
    Form person = Person.child();
    String client = Case.client(person);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "CHILD_FT"));
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants",
        Case.grant(enrolment, Programme.registration("RESPITE", "2023-12-31"), "RESPITE")
            .with("quantity", 5)
            .with("to", "2019-09-30"));
    refused(born(client, person, "2001-09-30"), "GRANT");
    refused(born(client, person, "2001-10-01"), null);
  }

  @Test
  void aGuardianIsOfAnAdult() {
    Form person = Person.adult().with("consents", null);
    String client = Case.client(person);
    String path = "/clients/" + client + "/guardianships";
    String guardianship =
        SOCIAL_SERVICE
            .post(path, Map.of("decisionNumber", "C30-1/19", "from", "2010-02-01"))
            .statusCode(201)
            .extract()
            .path("id");
    refused(born(client, person, "1992-02-02"), "GUARDIANSHIP");
    SOCIAL_SERVICE
        .post(path + "/" + guardianship + "/annulment", Map.of("reason", "WRONG_PERSON"))
        .statusCode(200);
    refused(born(client, person, "1992-02-02"), null);
  }

  @Test
  void whatIsTakenBackIsInNobodysWay() {
    Form person = Person.adult();
    String client = Case.client(person);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    ValidatableResponse refused = born(client, person, "2010-02-03");
    refused(refused, "CONSENT ENROLMENT");
    String consent = refused.extract().path("conflicts.find{it.what=='CONSENT'}.id");
    SOCIAL_SERVICE
        .post("/enrolments/" + enrolment + "/annulment", Map.of("reason", "WRONG_PERSON"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/consents/" + consent + "/withdrawal",
            Map.of("withdrawnOn", "2019-03-01"))
        .statusCode(200);
    refused(born(client, person, "2010-02-03"), null);
  }

  @Test
  void nobodyIsBornAfterTheDeath() {
    Form person = Person.adult().with("consents", null);
    String client = Case.client(person);
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/death",
            Map.of("diedOn", "2020-01-31", "source", "POPULATION_REGISTER"))
        .statusCode(200);
    born(client, person, "2020-02-01")
        .statusCode(422)
        .body("errors.pointer", contains("/birthDate"))
        .body("errors.code", contains("ASM-0633"));
    refused(born(client, person, "2020-01-31"), null);
  }

  @Test
  void whatIsMergedIntoARecordFitsItsBirthDate() {
    Form person = Person.adult();
    String kept =
        Case.client(
            person.with("birthDate", "2001-03-10").with("consents", consents("2019-03-12")));
    Form other = person.with("personalCode", Codes.next()).with("birthDate", "2001-02-10");
    String duplicate = Case.client(other.with("consents", consents("2019-03-05")));
    refused(merged(kept, duplicate), "CONSENT");
    refused(merged(duplicate, kept), null);
  }

  private static List<Map<String, String>> consents(String on) {
    return List.of(Map.of("purpose", "PROGRAMME", "givenBy", "PERSON", "givenOn", on));
  }

  private static void planned(String client, String group, String by) {
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, group));
    Form assessment =
        group.equals("ADULT_GRT")
            ? Case.adultAssessment(enrolment)
            : Case.childAssessment(enrolment);
    String service = group.equals("ADULT_GRT") ? "DAY_CARE_CENTRE" : "SOCIAL_REHAB";
    Case.planned(Case.plan(Case.assessed(assessment, "APPROVED"), service), by, "ACTIVE");
  }

  private static void refused(ValidatableResponse answer, String named) {
    if (named == null) {
      answer.statusCode(204);
    } else {
      List<String> what =
          answer
              .statusCode(409)
              .body("code", equalTo("ASM-0632"))
              .extract()
              .<List<String>>path("conflicts.what");
      assertEquals(named, String.join(" ", what.stream().sorted().toList()));
    }
  }

  private static ValidatableResponse born(String client, Form person, String on) {
    return SOCIAL_SERVICE
        .request()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(person.with("personalCode", null).with("consents", null).with("birthDate", on))
        .put("/clients/" + client)
        .then();
  }

  private static ValidatableResponse merged(String kept, String duplicate) {
    return SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", duplicate))
        .post("/clients/" + kept + "/merge")
        .then();
  }
}
