package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ConsentTest {

  private static final Form PROGRAMME =
      Form.of(
          "purpose", "PROGRAMME",
          "givenBy", "PERSON",
          "givenOn", "2019-03-01",
          "validUntil", "2019-12-31");

  private String client;

  @BeforeEach
  void aPersonWithoutConsents() {
    Programme.begin();
    client = Case.client(Person.adult().with("consents", List.of()));
  }

  @ParameterizedTest
  @CsvSource({"2019-03-01,true", "2019-06-29,true", "2019-06-30,false", "2019-12-31,false"})
  void aWithdrawnConsentHoldsUpToTheDayBefore(String day, boolean holds) {
    withdraw(give(PROGRAMME), "2019-06-30").statusCode(200).body("holds", equalTo(false));
    consents("as-of=" + day).body("items.holds", contains(holds));
  }

  @ParameterizedTest
  @CsvSource({"2019-12-31,true", "2020-01-01,false"})
  void aConsentHoldsUpToItsLastDay(String day, boolean holds) {
    give(PROGRAMME);
    consents("as-of=" + day).body("items.holds", contains(holds));
  }

  @Test
  void beforeItWasGivenThereIsNone() {
    give(PROGRAMME);
    consents("as-of=2019-02-28").body("items", hasSize(0));
    consents("limit=10")
        .body("items.validUntil", contains("2019-12-31"))
        .body("items[0].withdrawnOn", nullValue());
  }

  @Test
  void whoeverHasWithdrawnIsNotEnrolledAnyMore() {
    String consent = give(PROGRAMME);
    withdraw(consent, "2019-03-15");
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT"))
        .statusCode(422)
        .body("failedRules.code", contains("ASM-0019"));
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT").with("enrolledOn", "2019-03-14"))
        .statusCode(201);
  }

  @Test
  void whoseConsentHasExpiredIsNotEnrolled() {
    give(PROGRAMME.with("validUntil", "2019-03-14"));
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT"))
        .statusCode(422)
        .body("failedRules.code", contains("ASM-0019"));
  }

  @Test
  void aWithdrawalInTheFutureOrBeforeTheConsentOrAgainIsRefused() {
    String consent = give(PROGRAMME);
    withdraw(consent, "2199-01-01").statusCode(422).body("errors.code", contains("ASM-0107"));
    withdraw(consent, "2019-02-28").statusCode(422).body("errors.code", contains("ASM-0106"));
    withdraw(consent, "2019-03-01").statusCode(200);
    withdraw(consent, "2019-03-01")
        .statusCode(409)
        .body("code", equalTo("ASM-0108"))
        .body("withdrawnOn", equalTo("2019-03-01"));
  }

  @Test
  void aConsentInTheFutureThatEndsBeforeItBeginsIsRefusedWithBoth() {
    SOCIAL_SERVICE
        .post("/clients/" + client + "/consents", PROGRAMME.with("givenOn", "2199-03-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/givenOn", "/validUntil"))
        .body("errors.code", contains("ASM-0009", "ASM-0105"));
    SOCIAL_SERVICE
        .post(
            "/clients",
            Person.adult().with("consents", List.of(PROGRAMME.with("validUntil", "2019-02-28"))))
        .statusCode(422)
        .body("errors.pointer", contains("/consents/0/validUntil"));
  }

  @Test
  void anotherPersonsConsentAndAnotherMunicipalityAreNotFoundAndOthersMayNot() {
    String consent = give(PROGRAMME);
    String path = "/consents/" + consent + "/withdrawal";
    Map<String, String> day = Map.of("withdrawnOn", "2019-06-30");
    String other = Case.client(Person.adult());
    SOCIAL_SERVICE.post("/clients/" + other + path, day).statusCode(404);
    Call stranger = Call.municipality(Programme.BAUSKA);
    stranger.post("/clients/" + client + path, day).statusCode(404);
    stranger.post("/clients/" + client + "/consents", PROGRAMME).statusCode(404);
    stranger.open("/clients/" + client + "/consents").statusCode(404);
    Case.ASSESSOR.post("/clients/" + client + path, day).statusCode(403);
    Case.ASSESSOR.open("/clients/" + client + "/consents").statusCode(200);
    new Call("CFLA", null).open("/clients/" + client + "/consents").statusCode(403);
    Call.NOBODY.post("/clients/" + client + path, day).statusCode(401);
    Call.NOBODY.open("/clients/" + client + "/consents").statusCode(401);
  }

  @Test
  void ofAnErasedPersonNothingIsWithdrawn() {
    String consent = give(PROGRAMME);
    SOCIAL_SERVICE
        .post("/clients/" + client + "/erasure", Map.of("reason", "PERSON_ASKED"))
        .statusCode(204);
    withdraw(consent, "2019-06-30").statusCode(410).body("code", equalTo("ASM-0100"));
  }

  @Test
  void nothingIsDeleted() {
    String consent = give(PROGRAMME);
    assertEquals(
        "42501",
        assertThrows(
                SQLException.class,
                () -> Store.change("delete from consent where id = '" + consent + "'"))
            .getSQLState());
  }

  private String give(Form consent) {
    return SOCIAL_SERVICE.make("/clients/" + client + "/consents", consent);
  }

  private ValidatableResponse withdraw(String consent, String day) {
    return SOCIAL_SERVICE.post(
        "/clients/" + client + "/consents/" + consent + "/withdrawal", Map.of("withdrawnOn", day));
  }

  private ValidatableResponse consents(String query) {
    return SOCIAL_SERVICE.open("/clients/" + client + "/consents?" + query).statusCode(200);
  }
}
