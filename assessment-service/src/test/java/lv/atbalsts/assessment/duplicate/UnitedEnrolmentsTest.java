package lv.atbalsts.assessment.duplicate;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.BAUSKA;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two enrolments of one person in one project and group become one, by a merge or a move. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class UnitedEnrolmentsTest {

  private String kept;
  private String duplicate;

  @BeforeEach
  void twoRecords() {
    Programme.begin();
    Form person = Person.adult().with("residence", Map.of("kind", "VSAC"));
    kept = Case.client(person);
    duplicate = Case.client(person.with("personalCode", Codes.next()));
  }

  @Test
  void theEarlierDayIsKeptAndWhatHangsOnTheOtherIsRepointed() throws SQLException {
    String ofKept = enrol(SOCIAL_SERVICE, kept, "2019-04-01");
    String ofDuplicate = enrol(SOCIAL_SERVICE, duplicate, "2019-03-15");
    String assessment = Case.assessed(Case.adultAssessment(ofDuplicate), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    Form grant = Case.grant(ofDuplicate, registration, "DAY_CARE_CENTRE");
    String granted = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant);
    new Resident(duplicate).brought("MOVED");
    merge(kept, duplicate).statusCode(204);
    SOCIAL_SERVICE
        .open("/enrolments/" + ofDuplicate)
        .body("id", equalTo(ofKept))
        .body("clientId", equalTo(kept))
        .body("enrolledOn", equalTo("2019-03-15"));
    Dossier.opened(Case.ASSESSOR, "/assessments/" + assessment)
        .body("assessment.enrolmentId", equalTo(ofKept));
    SOCIAL_SERVICE.open("/grants/" + granted).body("enrolmentId", equalTo(ofKept));
    new Resident(kept).take("independent-life").statusCode(204);
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            grant.with("quantity", 1).with("decisionNumber", "4-5/128"))
        .statusCode(201)
        .body("enrolmentId", equalTo(ofKept))
        .body("planId", equalTo(plan));
    assertEquals("2", Dossier.timesTold(ofKept, "ClientEnrolled.v1"));
    assertEquals("1", Dossier.timesTold(ofDuplicate, "EnrolmentTakenBack.v1"));
  }

  @Test
  void anOpenEnrolmentGoesOnAndTheOneThatEndedBeforeItStaysItsOwn() {
    String ofKept = enrol(SOCIAL_SERVICE, kept, "2020-01-01");
    String before = enrol(SOCIAL_SERVICE, duplicate, "2019-03-15");
    ended(before, "2019-12-31");
    merge(kept, duplicate).statusCode(204);
    SOCIAL_SERVICE
        .open("/enrolments/" + before)
        .body("id", equalTo(before))
        .body("clientId", equalTo(kept))
        .body("status", equalTo("ENDED"));
    SOCIAL_SERVICE
        .open("/enrolments/" + ofKept)
        .body("status", equalTo("ENROLLED"))
        .body("enrolledOn", equalTo("2020-01-01"));
  }

  @Test
  void ofAnEndedAndAnOpenOneTheOpenOneCounts() throws SQLException {
    String ofKept = enrol(SOCIAL_SERVICE, kept, "2019-03-15");
    enrol(SOCIAL_SERVICE, duplicate, "2019-04-01");
    ended(ofKept, "2019-12-31");
    merge(kept, duplicate).statusCode(204);
    SOCIAL_SERVICE.open("/enrolments/" + ofKept).body("status", equalTo("ENROLLED"));
    assertEquals("1", Dossier.timesTold(ofKept, "EnrolmentEndAnnulled.v1"));
  }

  @Test
  void whatOverlapsTwoPeriodsMakesThemOne() {
    String before = enrol(SOCIAL_SERVICE, kept, "2019-03-15");
    ended(before, "2019-12-31");
    String anew = enrol(SOCIAL_SERVICE, kept, "2020-02-01");
    String ofDuplicate = enrol(SOCIAL_SERVICE, duplicate, "2019-06-01");
    merge(kept, duplicate).statusCode(204);
    for (String each : List.of(before, anew, ofDuplicate)) {
      SOCIAL_SERVICE
          .open("/enrolments/" + each)
          .body("id", equalTo(anew))
          .body("status", equalTo("ENROLLED"))
          .body("enrolledOn", equalTo("2019-03-15"));
    }
  }

  @Test
  void theDeathThatTheKeptRecordKnowsOfEndsWhatTheOtherHad() {
    String ofDuplicate = enrol(SOCIAL_SERVICE, duplicate, "2019-03-15");
    SOCIAL_SERVICE
        .post(
            "/clients/" + kept + "/death",
            Map.of("diedOn", "2020-02-01", "source", "DEATH_CERTIFICATE"))
        .statusCode(200);
    merge(kept, duplicate).statusCode(204);
    SOCIAL_SERVICE
        .open("/enrolments/" + ofDuplicate)
        .body("clientId", equalTo(kept))
        .body("status", equalTo("ENDED"))
        .body("endedOn", equalTo("2020-02-01"))
        .body("endReason", equalTo("DIED"));
    SOCIAL_SERVICE
        .delete("/enrolments/" + ofDuplicate + "/end?reason=WRONG_DATE")
        .statusCode(409)
        .body("code", equalTo("ASM-0441"));
  }

  @Test
  void aMoveThatMergesUnitesThemToo() {
    Call neighbour = Call.municipality(BAUSKA);
    Form person = Person.adult();
    String here = Case.client(person);
    String there = neighbour.make("/clients", person);
    String ofHere = enrol(SOCIAL_SERVICE, here, "2019-03-15");
    String ofThere = enrol(neighbour, there, "2019-04-01");
    String move =
        SOCIAL_SERVICE.make(
            "/clients/" + here + "/moves", Map.of("to", BAUSKA, "reason", "MOVED_HOME"));
    neighbour.post("/moves/" + move + "/acceptance", Map.of("mergeInto", there)).statusCode(200);
    neighbour
        .open("/enrolments/" + ofHere)
        .statusCode(200)
        .body("id", equalTo(ofThere))
        .body("enrolledOn", equalTo("2019-03-15"))
        .body("municipality", equalTo(BAUSKA));
  }

  @Test
  void aWayOutWithoutAStepThatHoldsIsNoWayOut() {
    enrol(SOCIAL_SERVICE, kept, "2019-03-15");
    enrol(SOCIAL_SERVICE, duplicate, "2019-03-15");
    new Resident(kept).brought("MOVED");
    Resident other = new Resident(duplicate).brought("MOVED");
    merge(kept, duplicate).statusCode(409).body("conflicts.what", contains("WAY_OUT"));
    other.take("annul").statusCode(200);
    merge(kept, duplicate).statusCode(204);
    new Resident(kept).readAs(SOCIAL_SERVICE).body("status", equalTo("MOVED"));
  }

  private static void ended(String enrolment, String on) {
    SOCIAL_SERVICE
        .post("/enrolments/" + enrolment + "/end", Map.of("endedOn", on, "reason", "MOVED_ABROAD"))
        .statusCode(200);
  }

  private static String enrol(Call caller, String client, String on) {
    return caller.make("/enrolments", Case.enrolment(client, "ADULT_GRT").with("enrolledOn", on));
  }

  private static ValidatableResponse merge(String kept, String duplicate) {
    return SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", duplicate))
        .post("/clients/" + kept + "/merge")
        .then();
  }
}
