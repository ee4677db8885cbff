package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.BAUSKA;
import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RowScopeTest {

  @Inject EntityManager database;
  @Inject Callers callers;

  @BeforeEach
  void aCaseInDobele() {
    Programme.begin();
    if (id == null) {
      String grant =
          SOCIAL_SERVICE.make(
              "/enrolments/{enrolmentId}/grants",
              Case.grant(
                  Case.readyForDayCare(),
                  Programme.registration("DAY_CARE_CENTRE", "2023-12-31"),
                  "DAY_CARE_CENTRE"));
      SOCIAL_SERVICE.post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"));
      String resident = Case.client(Person.adult().with("residence", Map.of("kind", "VSAC")));
      SOCIAL_SERVICE.make("/enrolments", Case.enrolment(resident, "ADULT_GRT"));
      PlanCase.course(PlanCase.plain(), "secret");
      SOCIAL_SERVICE.post(
          "/clients/" + resident + "/independent-life",
          Map.of("startedOn", "2020-09-01", "from", "VSAC"));
      SOCIAL_SERVICE
          .request()
          .header("Access-Purpose", "CASE_WORK")
          .get("/clients/" + resident)
          .then()
          .statusCode(200);
      replacedCode();
      id = resident;
    }
  }

  private static String id;

  private static void replacedCode() {
    String client = Case.client(Person.adult().with("personalCode", Codes.old()));
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/personal-code",
            Map.of("personalCode", Codes.next(), "replacedOn", "2019-09-02"))
        .statusCode(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client",
        "person_key",
        "former_code",
        "name_fingerprint",
        "consent",
        "access_log",
        "enrolment",
        "assessment",
        "support_plan",
        "plan_line",
        "plan_review",
        "individual_budget",
        "budget_spending",
        "service_grant",
        "way_out",
        "way_out_step"
      })
  void rowsShowToTheOwnMunicipalityAndItsRegionOnly(String table) throws SQLException {
    String dobeles = "select count(*) from " + table + " where municipality = '" + DOBELE + "'";
    assertEquals("0", Store.value(null, null, dobeles));
    assertEquals("0", Store.value("OWN", BAUSKA, dobeles));
    assertEquals("0", Store.value("GROUP", "9.2.2.1./15/I/005", dobeles));
    String own = Store.value("OWN", DOBELE, dobeles);
    assertNotEquals("0", own);
    assertEquals(own, Store.value("GROUP", ZEMGALE, dobeles));
  }

  @ParameterizedTest
  @ValueSource(strings = {"import_job", "import_chunk", "import_row"})
  void importsShowToWhoeverSentThemOnly(String table) throws SQLException {
    File.worked(SOCIAL_SERVICE, "/clients/imports", File.people(Person.adult()));
    String dobeles = "select count(*) from " + table + " where owner = '" + DOBELE + "'";
    assertEquals("0", Store.value(null, null, dobeles));
    assertEquals("0", Store.value("OWN", BAUSKA, dobeles));
    assertNotEquals("0", Store.value("OWN", DOBELE, dobeles));
  }

  @Test
  void nativeSqlInTheServiceSeesNoMore() {
    assertEquals(0L, counted(new Caller("x", Role.MUNICIPALITY, BAUSKA)));
    assertEquals(1L, counted(new Caller("x", Role.MUNICIPALITY, DOBELE)));
  }

  @Test
  void theAccessLogIsOnlyEverAddedTo() {
    assertDenied("update access_log set purpose = 'NONE'");
    assertDenied("delete from access_log");
    assertDenied("truncate access_log");
    assertDenied("delete from access_log_head");
    assertDenied("update access_log_head set municipality = '9999999'");
  }

  private static void assertDenied(String statement) {
    SQLException refused = assertThrows(SQLException.class, () -> Store.change(statement));
    assertEquals("42501", refused.getSQLState());
  }

  private long counted(Caller caller) {
    return callers.as(
        caller,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        ((Number)
                                database
                                    .createNativeQuery(
                                        "select count(*) from client where id = cast(?1 as uuid)")
                                    .setParameter(1, id)
                                    .getSingleResult())
                            .longValue()));
  }
}
