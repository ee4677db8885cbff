package lv.atbalsts.assessment.move;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.BAUSKA;
import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Something is written of a person who is just being handed over: it comes after the move, and
 * nothing of the person is left with the municipality of before.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MoveRaceTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aConsentWaitsForTheMoveAndIsNotKeptByWhoeverHasThePersonNoMore() throws Exception {
    String id = Case.client(Person.adult());
    Form consent =
        Form.of("purpose", "SHARE_WITH_PROVIDER", "givenBy", "PERSON", "givenOn", "2019-03-01");
    whileMoved(id, () -> SOCIAL_SERVICE.post("/clients/" + id + "/consents", consent))
        .statusCode(404);
    assertEquals("", left(id));
  }

  @Test
  void anAssessmentOfARegionIsWhoseThePersonIsAfterTheMove() throws Exception {
    String id = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    whileMoved(
            id,
            () ->
                ASSESSOR.post(
                    "/enrolments/{enrolmentId}/assessments", Case.adultAssessment(enrolment)))
        .statusCode(201);
    assertEquals("", left(id));
  }

  @Test
  void anAssessmentThatIsImportedIsWhoseThePersonIsAfterTheMove() throws Exception {
    Form person = Person.adult();
    String id = Case.client(person);
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    String file = File.of(Case.row(person, "ADULT_GRT", "assessment", Case.adultAssessment("")));
    whileMoved(id, () -> File.worked(ASSESSOR, "/assessments/imports", file))
        .body("accepted", equalTo(1));
    assertEquals("", left(id));
  }

  @Test
  void aPlanOfARegionIsWhoseThePersonIsAfterTheMove() throws Exception {
    String id = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    whileMoved(
            id,
            () ->
                ASSESSOR.post(
                    "/assessments/{assessmentId}/support-plans",
                    Case.plan(assessment, "DAY_CARE_CENTRE")))
        .statusCode(201);
    assertEquals("", left(id));
  }

  @Test
  void anEmergencyIsToldToWhoeverHasThePersonAfterTheMove() throws Exception {
    String id = Case.client(Person.adult());
    openedWhileMoved(id, emergency("clientId", id));
  }

  @Test
  void anEmergencyOfSomebodyKnownByCodeIsToldToWhoeverHasThePersonAfterTheMove() throws Exception {
    Form person = Person.adult();
    openedWhileMoved(Case.client(person), emergency("personalCode", person.get("personalCode")));
  }

  private static Form emergency(String named, Object person) {
    return Form.of(named, person, "reason", "THREAT_TO_LIFE", "explanation", "Found unconscious.");
  }

  private static void openedWhileMoved(String id, Form emergency) throws Exception {
    Call provider = new Call("PROVIDER", "90000054572");
    whileMoved(id, () -> provider.post("/emergency-accesses", emergency)).statusCode(201);
    assertEquals("", left(id));
    Call.AUDITOR
        .read("/clients/" + id + "/access-log")
        .body("items.operation", contains("EMERGENCY_ACCESS"))
        .body("items.municipality", contains(BAUSKA));
  }

  /** The call comes when the person is being moved, and the move ends once the call waits. */
  private static ValidatableResponse whileMoved(String id, Callable<ValidatableResponse> call)
      throws Exception {
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        Connection move = Store.asSuperuser();
        Statement statement = move.createStatement()) {
      move.setAutoCommit(false);
      for (String named :
          new String[] {
            "client where id",
            "consent where client_id",
            "enrolment where client_id",
            "assessment where client_id"
          }) {
        String[] parts = named.split(" where ");
        statement.execute(
            "update %s set municipality = '%s', version = version + 1 where %s = '%s'"
                .formatted(parts[0], BAUSKA, parts[1], id));
      }
      Future<ValidatableResponse> answer = thread.submit(call);
      while (!answer.isDone() && waiting().equals("0")) {
        Thread.onSpinWait();
      }
      move.commit();
      return answer.get();
    }
  }

  private static String waiting() throws SQLException {
    return Store.asSuperuser(
        "select count(*) from pg_locks where not granted and locktype = 'transactionid'");
  }

  /** The tables that have something of the person where the person was before. */
  private static String left(String id) throws SQLException {
    return Store.asSuperuser(
        """
        select coalesce(string_agg(distinct what, ' '), '') from (
          select 'consent' what, municipality from consent where client_id = '%1$s'
          union all
          select 'assessment', municipality from assessment where client_id = '%1$s'
          union all
          select 'support_plan', municipality from support_plan where client_id = '%1$s'
          union all
          select 'emergency_access', municipality from emergency_access
            where client_id = '%1$s') kept
        where municipality = '%2$s'
        """
            .formatted(id, DOBELE));
  }
}
