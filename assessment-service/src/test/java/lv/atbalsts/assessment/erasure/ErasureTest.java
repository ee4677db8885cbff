package lv.atbalsts.assessment.erasure;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.FullRecord;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ErasureTest {

  @Inject PersonalDataEncryption encryption;

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void nothingOfAnErasedPersonIsReadOrFoundAndTheCountsStay() throws SQLException {
    String old = Codes.old();
    String next = Codes.next();
    String id = Case.client(Person.adult().with("personalCode", old));
    SOCIAL_SERVICE
        .post(
            "/clients/" + id + "/personal-code",
            Map.of("personalCode", next, "replacedOn", "2019-09-02"))
        .statusCode(204);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "SUBMITTED");
    byte[] name = bytes("select given_name from client where id = '%s'", id);
    byte[] code = bytes("select code from former_code where client_id = '%s'", id);
    byte[] answers = bytes("select answers from assessment where id = '%s'", assessment);
    String ref = Dossier.ref(id);
    erase(SOCIAL_SERVICE, id, "PERSON_ASKED").statusCode(204);
    Dossier.read(SOCIAL_SERVICE, id).statusCode(410).body("code", equalTo("ASM-0100"));
    Dossier.opened(Case.ASSESSOR, "/assessments/" + assessment).statusCode(410);
    Dossier.search(SOCIAL_SERVICE, old).body("items", hasSize(0));
    Dossier.search(SOCIAL_SERVICE, next).body("items", hasSize(0));
    SOCIAL_SERVICE.read("/clients?clientRef=" + ref).body("items.id", hasItem(id));
    SOCIAL_SERVICE.open("/enrolments/" + enrolment).statusCode(200);
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(id, "ADULT_GRT").with("projectNumber", Programme.NGO))
        .statusCode(410);
    erase(SOCIAL_SERVICE, id, "PERSON_ASKED").statusCode(410);
    assertEquals(
        "1980-01-01 true",
        Store.value(
            "ALL",
            "",
            """
            select birth_date || ' ' || (num_nonnulls(personal_code, personal_code_hash,
              given_name, family_name) = 0
              and not exists (select 1 from former_code f where f.client_id = c.id)
              and (select wrapped is null from person_key k where k.person = c.id))
            from client c where id = '%s'
            """
                .formatted(id)));
    assertSealedForEver(AssociatedData.of("client", "given_name", UUID.fromString(id)), name);
    assertSealedForEver(AssociatedData.of("former_code", "code", UUID.fromString(id)), code);
    assertSealedForEver(
        AssociatedData.of("assessment", "answers", UUID.fromString(assessment)), answers);
    assertEquals("1", Dossier.timesTold(ref, "ClientErased.v1"));
  }

  @Test
  void nothingWrittenPlainlyTellsOfAnErasedPersonEither() throws SQLException {
    String other = Case.client(Person.child());
    String id = Case.client(Person.adult().with("represents", other));
    SOCIAL_SERVICE.make(
        "/clients/" + id + "/guardianships",
        Form.of("decisionNumber", "C30-1234-19", "from", "2019-03-01"));
    SOCIAL_SERVICE
        .post("/clients/" + id + "/death", Map.of("diedOn", "2020-11-03", "source", "PROVIDER"))
        .statusCode(200);
    erase(SOCIAL_SERVICE, id, "PERSON_ASKED").statusCode(204);
    assertEquals(
        "0 1",
        Store.asSuperuser(
            """
            select num_nonnulls(c.represents, c.institution_id, c.died_on, c.death_source, g.decision_number)
              || ' ' || count(*) over ()
            from client c join guardianship g on g.client_id = c.id where c.id = '%s'
            """
                .formatted(id)));
  }

  /** The key set alone never opens it, and the person's key, which would, is no more. */
  private void assertSealedForEver(AssociatedData associatedData, byte[] sealed) {
    assertNotNull(sealed);
    assertThrows(IllegalStateException.class, () -> encryption.decrypt(associatedData, sealed));
  }

  @Test
  void aPersonIsNotErasedWhileARetentionPeriodRuns() {
    String id = Case.client(Person.adult());
    String enrolment =
        SOCIAL_SERVICE.make(
            "/enrolments", Case.enrolment(id, "ADULT_GRT").with("projectNumber", Programme.NGO));
    erase(SOCIAL_SERVICE, id, "PERSON_ASKED")
        .statusCode(409)
        .body("code", equalTo("ASM-0150"))
        .body("limit", equalTo("2049-03-15"))
        .body("conflicts[0].id", equalTo(enrolment))
        .body("conflicts[0].measure", equalTo("9.2.2.3"))
        .body("detail", containsString("2049-03-15"));
    Dossier.read(SOCIAL_SERVICE, id).statusCode(200);
    erase(SOCIAL_SERVICE, id, "ENTERED_IN_ERROR").statusCode(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PERSON_ASKED", "ENTERED_IN_ERROR"})
  void nobodyIsErasedWhileAServiceOrAPlanRuns(String reason) throws SQLException {
    String id = FullRecord.played(Person.adult());
    erase(SOCIAL_SERVICE, id, reason)
        .statusCode(409)
        .body("code", equalTo("ASM-0400"))
        .body("conflicts.kind", containsInAnyOrder("GRANT", "SUPPORT_PLAN"))
        .body("conflicts.hold", everyItem(equalTo("RUNNING")));
    Dossier.read(SOCIAL_SERVICE, id).statusCode(200);
    FullRecord.ended(id);
    erase(SOCIAL_SERVICE, id, reason).statusCode(204);
  }

  @Test
  void aGrantThatHasNotBegunStandsAgainstItTooUntilItIsWithdrawn() {
    String enrolment = Case.readyForDayCare();
    String client = SOCIAL_SERVICE.open("/enrolments/" + enrolment).extract().path("clientId");
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", Case.grant(enrolment, registration, "DAY_CARE_CENTRE"));
    erase(SOCIAL_SERVICE, client, "PERSON_ASKED")
        .statusCode(409)
        .body("conflicts.kind", hasItem("GRANT"));
  }

  @Test
  void moneyAsksForThePapersUntilTheDaySet() throws SQLException {
    String id = FullRecord.played(Person.adult());
    FullRecord.ended(id);
    TestTime.at(
        Instant.parse("2020-12-01T10:00:00Z"),
        () ->
            erase(SOCIAL_SERVICE, id, "ENTERED_IN_ERROR")
                .statusCode(409)
                .body("code", equalTo("ASM-0150"))
                .body("limit", equalTo("2020-12-31"))
                .body("legalBasis", equalTo("Regulation (EU) 1303/2013 Art. 140"))
                .body("conflicts.hold", hasItem("MONEY")));
    erase(SOCIAL_SERVICE, id, "ENTERED_IN_ERROR").statusCode(204);
  }

  @Test
  void aPeriodThatNobodyHasSetIsNotOneOfNoLength() {
    String id = Case.client(Person.adult());
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    erase(SOCIAL_SERVICE, id, "RETENTION_ENDED")
        .statusCode(409)
        .body("code", equalTo("ASM-0401"))
        .body("detail", containsString("atbalsts.retention.periods.RETENTION_ENDED.\"9.2.2.1\""))
        .body("conflicts.kind", contains("ENROLMENT"));
    Dossier.read(SOCIAL_SERVICE, id).statusCode(200);
  }

  @Test
  void whoeverIsOfferedToAnotherMunicipalityIsNotErased() {
    String id = Case.client(Person.adult());
    SOCIAL_SERVICE.make(
        "/clients/" + id + "/moves", Map.of("to", "0025000", "reason", "MOVED_HOME"));
    erase(SOCIAL_SERVICE, id, "PERSON_ASKED").statusCode(409).body("code", equalTo("ASM-0134"));
  }

  @Test
  void aReasonFromTheListIsNeededAndTheOwnMunicipality() {
    String id = Case.client(Person.adult());
    erase(SOCIAL_SERVICE, id, "BECAUSE").statusCode(422).body("errors.code", hasItem("ASM-0151"));
    erase(Call.municipality(Programme.BAUSKA), id, "PERSON_ASKED").statusCode(404);
    erase(Case.REGION, id, "PERSON_ASKED").statusCode(403);
    erase(Call.NOBODY, id, "PERSON_ASKED").statusCode(401);
    Dossier.read(SOCIAL_SERVICE, id).statusCode(200);
  }

  @Test
  void theErasedMayBeRecordedAnew() {
    Form person = Person.adult();
    erase(SOCIAL_SERVICE, Case.client(person), "PERSON_ASKED").statusCode(204);
    SOCIAL_SERVICE.post("/clients", person).statusCode(201);
  }

  private static ValidatableResponse erase(Call caller, String id, String reason) {
    return caller.post("/clients/" + id + "/erasure", Map.of("reason", reason));
  }

  private static byte[] bytes(String query, String id) throws SQLException {
    String hex =
        Store.value(
            "ALL",
            "",
            query.formatted(id).replaceFirst("select (\\w+)", "select encode($1, 'hex')"));
    return HexFormat.of().parseHex(hex);
  }
}
