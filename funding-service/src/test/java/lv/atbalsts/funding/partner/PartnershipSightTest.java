package lv.atbalsts.funding.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region sees a municipality's rows by the municipality's word alone, and no longer than it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PartnershipSightTest {

  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  private static final String ON = "2015-09-01";

  /** Iecava, part of Bauska since 2021-07-01; another part of it; and Bauska since. */
  private static final String IECAVA = "0406400";

  private static final String OLD_BAUSKA = "0400200";
  private static final String BAUSKA = "0025000";
  private static final String AUCE = "0460800";

  // Not of 9.2.2.1, so that one municipality serves every test.
  private final String number = Programme.number("9.2.2.3");
  private final Call region = Call.as("REGION", number);
  private final Call own = Call.as("MUNICIPALITY", IECAVA);
  private String project;
  private UUID grant;

  @BeforeEach
  void aMunicipalityHasAGrantThatTheRegionDoesNotSee() {
    project = Programme.submitted(number);
    grant = granted();
    seen(0);
  }

  @Test
  void aProposalGivesNoSight() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose().then().statusCode(201).body("items.status", contains("PROPOSED"));
    seen(0);
  }

  @Test
  void theRegionCannotConfirmItself() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose();
    act(region, "confirmation", "{}").then().statusCode(403);
    act(Call.as("ASSESSOR", number), "confirmation", "{}").then().statusCode(403);
    act(Call.nobody(), "confirmation", "{}").then().statusCode(401);
    seen(0);
  }

  @Test
  void anotherMunicipalityCannotConfirmIt() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose();
    act(Call.as("MUNICIPALITY", AUCE), "confirmation", "{}").then().statusCode(404);
    seen(0);
  }

  @Test
  void theMunicipalitysWordGivesSightOfAContractedProject() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose();
    act(own, "confirmation", "{}")
        .then()
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"))
        .body("confirmedAt", notNullValue());
    seen(1);
  }

  @Test
  void withoutAContractTheWordAloneGivesNone() {
    propose();
    act(own, "confirmation", "{}").then().statusCode(200);
    seen(0);
  }

  @Test
  void theContractCompletesWhatWasConfirmedBefore() {
    propose();
    act(own, "confirmation", "{}").then().statusCode(200);
    Programme.signed(project, "2015-12-01", "1000.00");
    seen(1);
  }

  @Test
  void aRejectedProjectKeepsNothing() {
    propose();
    act(own, "confirmation", "{}").then().statusCode(200);
    Call.as("CFLA")
        .post("/projects/" + project + "/rejection", "{'rejectedOn':'2016-01-01','reason':'No.'}")
        .then()
        .statusCode(200);
    seen(0);
    region.get(path()).then().body("items.status", contains("ENDED"));
    act(own, "confirmation", "{}").then().statusCode(409).body("code", equalTo("FND-0013"));
  }

  @Test
  void theMinistrysWordStandsForTheMunicipalitys() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose();
    act(Call.as("MINISTRY"), "confirmation", "{}").then().statusCode(200);
    seen(1);
  }

  @Test
  void theMunicipalityThatDeclinesIsNotSeenAndMayBeAskedAgain() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose();
    act(own, "refusal", "{'declinedOn':'2015-10-02','reason':'No.'}")
        .then()
        .statusCode(200)
        .body("status", equalTo("DECLINED"));
    seen(0);
    act(own, "confirmation", "{}").then().statusCode(404);
    propose().then().statusCode(201);
  }

  @Test
  void theMunicipalityEndsItAndTheRegionAccountsUntilTheDayStated() {
    confirmed();
    LocalDate today = LocalDate.now(RIGA);
    end("2021-06-01", ",'accountingUntil':'" + today + "'")
        .then()
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("accountingUntil", equalTo(today.toString()));
    seen(1);
  }

  @Test
  void afterThatDayTheRegionHasItsOwnProjectsAccountsAlone() {
    confirmed();
    UUID registration = Told.registration(Compensated.SERVICE);
    String report =
        new Compensated(number, project, IECAVA, Programme.unit(), registration).reported("1");
    region.get("/service-reports/" + report).then().statusCode(200);
    end("2021-06-01", ",'accountingUntil':'2021-08-31'").then().statusCode(200);
    seen(0);
    region.get("/service-reports/" + report).then().statusCode(200);
  }

  @Test
  void theTimeForAccountingHasAnEnd() {
    confirmed();
    end("2021-06-01", ",'accountingUntil':'" + LocalDate.now(RIGA).plusMonths(4) + "'")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0080"));
    end("2021-06-01", "")
        .then()
        .body("accountingUntil", equalTo(LocalDate.now(RIGA).plusMonths(3).toString()));
  }

  @Test
  void aProposalTakenBackDoesNotProlongIt() {
    confirmed();
    end("2021-06-01", ",'accountingUntil':'2021-08-31'").then().statusCode(200);
    region.post(path(), body("2021-06-10"), IECAVA).then().statusCode(201);
    act(region, "withdrawal", "{'withdrewOn':'2021-06-11','reason':'No.'}").then().statusCode(200);
    seen(0);
  }

  @Test
  void nobodyElseEndsItForTheMunicipality() {
    confirmed();
    act(Call.as("MUNICIPALITY", AUCE), "withdrawal", "{'withdrewOn':'2021-06-01','reason':'No.'}")
        .then()
        .statusCode(404);
    seen(1);
  }

  @Test
  void whoConfirmsAgainAfterTheEndIsSeenAgain() {
    confirmed();
    end("2021-06-01", ",'accountingUntil':'2021-06-01'").then().statusCode(200);
    String again = "{'municipality':'%s','joinedOn':'2021-06-10'}";
    region.post(path(), again, IECAVA).then().statusCode(201);
    seen(0);
    act(own, "confirmation", "{}").then().statusCode(200);
    seen(1);
  }

  @Test
  void aSuccessorSpeaksForWhatBecamePartOfIt() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose();
    act(Call.as("MUNICIPALITY", BAUSKA), "confirmation", "{}").then().statusCode(200);
    seen(1);
  }

  @Test
  void anotherPartOfTheSameSuccessorDoesNot() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose();
    act(Call.as("MUNICIPALITY", OLD_BAUSKA), "confirmation", "{}").then().statusCode(404);
    seen(0);
  }

  @Test
  void aDayThatHasNotComeIsNoBeginningAndNoEnd() {
    String ahead = LocalDate.now(RIGA).plusDays(2).toString();
    region
        .post(path(), body(ahead), AUCE)
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("FND-0040"));
    confirmed();
    end(ahead, "").then().statusCode(422).body("errors.code", contains("FND-0040"));
  }

  private void confirmed() {
    Programme.signed(project, "2015-12-01", "1000.00");
    propose().then().statusCode(201);
    act(own, "confirmation", "{}").then().statusCode(200);
    seen(1);
  }

  /** A grant of another project's, told of the municipality. */
  private static UUID granted() {
    return Told.grant(
        Programme.number("9.2.2.3"), IECAVA, Compensated.SERVICE, "DAY", UUID.randomUUID());
  }

  /** How many of the municipality's rows the region sees; the row scope decides it for all. */
  private void seen(int rows) {
    Database database = Parts.postgres().database("funding");
    try (Connection app =
            DriverManager.getConnection(
                database.jdbcUrl(), database.app(), database.appPassword());
        Statement sql = app.createStatement()) {
      sql.execute("select tell_caller('GROUP', '%s', '', 'PROJECT')".formatted(number));
      try (ResultSet row =
          sql.executeQuery("select count(*) from granted_service where id = '" + grant + "'")) {
        row.next();
        assertEquals(rows, row.getInt(1));
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private Response propose() {
    return region.post(path(), body(ON), IECAVA);
  }

  private Response end(String on, String more) {
    return act(own, "withdrawal", "{'withdrewOn':'" + on + "','reason':'Council.'" + more + "}");
  }

  private Response act(Call who, String what, String json) {
    return who.post(path() + "/" + IECAVA + "/" + what, json);
  }

  private static String body(String on) {
    return "{'municipality':'%s','joinedOn':'" + on + "'}";
  }

  private String path() {
    return "/projects/" + project + "/partners";
  }
}
