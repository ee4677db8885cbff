package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.function.Supplier;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Logged;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Sample;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can write to the database can not make it serve one person's data as another's. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class CiphertextSwapTest {

  private static final String SECRET = "Slepeniņa";

  private String mine;
  private String others;

  @BeforeEach
  void twoPeople() throws SQLException {
    Programme.begin();
    mine = Case.client(Person.adult());
    others = Case.client(Person.adult().with("givenName", SECRET).with("familyName", SECRET));
  }

  @AfterEach
  void nothingUnopenableStays() throws SQLException {
    for (String id : new String[] {mine, others}) {
      Store.change(
          """
          update client set personal_code = null, personal_code_hash = null, given_name = null,
            family_name = null, erased_on = current_date where id = '%s'
          """
              .formatted(id));
      Store.change("delete from name_fingerprint where client_id = '" + id + "'");
      Store.change("update person_key set wrapped = null where person = '" + id + "'");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"personal_code", "given_name", "family_name"})
  void anotherPersonsCiphertextIsNotServed(String column) throws SQLException {
    swap(
        "update client set %1$s = (select %1$s from client where id = '%2$s') where id = '%3$s'"
            .formatted(column, others, mine));
    assertFails(() -> Dossier.read(SOCIAL_SERVICE, mine));
  }

  @Test
  void theOtherColumnsCiphertextIsNotServed() throws SQLException {
    swap(
        "update client set given_name = family_name, family_name = given_name where id = '%s'"
            .formatted(others));
    assertFails(() -> Dossier.read(SOCIAL_SERVICE, others));
  }

  @Test
  void anotherPersonsKeyDoesNotOpenWhatIsNotThatPersons() throws SQLException {
    swap(
        "update person_key set wrapped = (select wrapped from person_key where person = '%s') where person = '%s'"
            .formatted(others, mine));
    assertFails(() -> Dossier.read(SOCIAL_SERVICE, mine));
  }

  @Test
  void answersOfAnotherRowOrPersonAreNotServed() throws SQLException {
    String mines = assessment(mine, "2");
    String anothers = assessment(others, "3");
    swap(
        "update assessment set answers = (select answers from assessment where id = '%s') where id = '%s'"
            .formatted(anothers, mines));
    assertFails(() -> Dossier.opened(Case.ASSESSOR, "/assessments/" + mines));
    swap("delete from assessment where id = '%s'".formatted(mines));
    swap("update assessment set client_id = '%s' where id = '%s'".formatted(mine, anothers));
    assertFails(() -> Dossier.opened(Case.ASSESSOR, "/assessments/" + anothers));
  }

  private static String assessment(String client, String answer) {
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    Form answers = Sample.adult().with("A1_TYPE", answer);
    return Case.ASSESSOR.make(
        "/enrolments/{enrolmentId}/assessments",
        Case.adultAssessment(enrolment).with("answers", answers));
  }

  private void swap(String change) throws SQLException {
    assertEquals(1, Store.change(change));
  }

  /** A problem of our side without a value, and a log without one. */
  private static void assertFails(Supplier<ValidatableResponse> reading) {
    try (Logged logged = Logged.fromHere()) {
      reading
          .get()
          .statusCode(500)
          .contentType("application/problem+json")
          .body("code", equalTo("KIT-0500"))
          .body(not(containsString(SECRET)));
      assertTrue(logged.text().contains("KIT-0500"));
      assertEquals(-1, logged.text().indexOf(SECRET));
    }
  }
}
