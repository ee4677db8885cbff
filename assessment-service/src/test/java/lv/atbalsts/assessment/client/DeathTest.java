package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A death is recorded once, and ends on its day what it must. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class DeathTest {

  private static final String DAY = "2020-01-31";

  private Form person;
  private String client;
  private String enrolment;
  private String assessment;
  private String plan;
  private String received;
  private String granted;
  private String registration;

  @BeforeEach
  void somebodyWhoIsCaredFor() {
    Programme.begin();
    person = Person.adult();
    client = Case.client(person);
    enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    received = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant("4-5/1"));
    SOCIAL_SERVICE
        .post("/grants/" + received + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200);
    granted = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant("4-5/2"));
  }

  @Test
  void whatGoesOnEndsOnThatDayAndEachIsTold() throws Exception {
    SOCIAL_SERVICE.make(
        "/clients/" + client + "/moves", Map.of("to", Programme.BAUSKA, "reason", "MOVED_HOME"));
    died(DAY).statusCode(200).body("diedOn", equalTo(DAY));
    SOCIAL_SERVICE
        .open("/enrolments/" + enrolment)
        .body("status", equalTo("ENDED"))
        .body("endedOn", equalTo(DAY))
        .body("endReason", equalTo("DIED"));
    SOCIAL_SERVICE
        .open("/grants/" + received)
        .body("status", equalTo("ENDED"))
        .body("endedOn", equalTo(DAY));
    SOCIAL_SERVICE
        .open("/grants/" + granted)
        .body("status", equalTo("REVOKED"))
        .body("revokedOn", equalTo("2020-02-01"));
    SOCIAL_SERVICE
        .open("/support-plans/" + plan)
        .body("plan.status", equalTo("ENDED"))
        .body("plan.inForceUntil", equalTo(DAY));
    SOCIAL_SERVICE
        .open("/clients/" + client + "/consents")
        .body("items.holds", everyItem(equalTo(false)));
    SOCIAL_SERVICE.open("/clients/" + client).body("diedOn", equalTo(DAY));
    assertEquals("1", Dossier.timesTold(received, "ServiceEnded.v1"));
    assertEquals("1", Dossier.timesTold(granted, "GrantRevoked.v1"));
    assertEquals("1", Dossier.timesTold(Dossier.ref(client), "ClientDied.v1"));
    assertEquals("1", Dossier.timesTold(enrolment, "EnrolmentEnded.v1"));
    SOCIAL_SERVICE
        .read("/tasks?limit=200")
        .body("items.findAll{it.clientId=='" + client + "'}.kind", equalTo(List.of()));
  }

  @Test
  void nothingIsGrantedStartedAssessedOrConsentedToOfALaterDay() {
    died(DAY).statusCode(200);
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant("4-5/3").with("from", "2020-02-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0067"));
    Case.ASSESSOR
        .post("/assessments/" + assessment + "/reassessment", Assessed.form())
        .statusCode(422)
        .body("errors.code", contains("ASM-0036"));
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/consents",
            Map.of("purpose", "PROGRAMME", "givenBy", "PERSON", "givenOn", "2020-02-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0441"));
    SOCIAL_SERVICE
        .post(
            "/enrolments",
            Case.enrolment(client, "ADULT_GRT")
                .with("projectNumber", Programme.NGO)
                .with("enrolledOn", "2020-02-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0441"));
  }

  @Test
  void aLatePaperOfAnEarlierDayIsTakenStill() {
    died(DAY).statusCode(200);
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant("4-5/4").with("to", DAY))
        .statusCode(201);
  }

  @Test
  void itIsRecordedOnceAndTakenBackWhereItIsWrong() {
    died(DAY).statusCode(200);
    died("2020-02-01")
        .statusCode(409)
        .body("code", equalTo("ASM-0442"))
        .body("diedOn", equalTo(DAY));
    annulled().statusCode(200).body("diedOn", nullValue());
    SOCIAL_SERVICE.open("/enrolments/" + enrolment).body("status", equalTo("ENROLLED"));
    SOCIAL_SERVICE
        .open("/clients/" + client + "/consents")
        .body("items.holds", everyItem(equalTo(true)));
    annulled().statusCode(409).body("code", equalTo("ASM-0445"));
    SOCIAL_SERVICE
        .open("/assessment/history/" + ref())
        .body(
            "items.type",
            hasItems(
                "lv.atbalsts.assessment.ClientDied.v1",
                "lv.atbalsts.assessment.ClientDeathAnnulled.v1"));
    died("2020-02-01").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1980-05-16", "2199-01-01"})
  void theDayIsNotBeforeTheBirthNorAhead(String on) {
    died(on).statusCode(422).body("errors.code", contains("ASM-0443"));
  }

  @Test
  void whatIsRecordedOfALaterDayIsNamed() {
    died("2019-06-30")
        .statusCode(409)
        .body("code", equalTo("ASM-0444"))
        .body("conflicts.what", contains("GRANT"))
        .body("conflicts.id", contains(received));
    SOCIAL_SERVICE.open("/enrolments/" + enrolment).body("status", equalTo("ENROLLED"));
  }

  @Test
  void ofTwoRecordsEitherMayKnowOfIt() {
    String other = Case.client(person.with("personalCode", Codes.next()));
    SOCIAL_SERVICE
        .post("/clients/" + other + "/death", Map.of("diedOn", DAY, "source", "DEATH_CERTIFICATE"))
        .statusCode(200);
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", other))
        .post("/clients/" + client + "/merge")
        .then()
        .statusCode(204);
    SOCIAL_SERVICE.open("/grants/" + received).body("endedOn", equalTo(DAY));
  }

  @Test
  void onlyTheOwnMunicipalityRecordsIt() {
    Map<String, ?> death = Map.of("diedOn", DAY, "source", "POPULATION_REGISTER");
    String path = "/clients/" + client + "/death";
    Call.municipality(Programme.BAUSKA).post(path, death).statusCode(404);
    Case.REGION.post(path, death).statusCode(403);
    Call.NOBODY.post(path, death).statusCode(401);
  }

  private String ref() {
    return SOCIAL_SERVICE.open("/clients/" + client).extract().path("clientRef");
  }

  private ValidatableResponse died(String on) {
    return SOCIAL_SERVICE.post(
        "/clients/" + client + "/death", Map.of("diedOn", on, "source", "POPULATION_REGISTER"));
  }

  private ValidatableResponse annulled() {
    return SOCIAL_SERVICE.delete("/clients/" + client + "/death?reason=WRONG_PERSON");
  }

  private Form grant(String decision) {
    return Case.grant(enrolment, registration, "DAY_CARE_CENTRE")
        .with("quantity", 1)
        .with("decisionNumber", decision);
  }
}
