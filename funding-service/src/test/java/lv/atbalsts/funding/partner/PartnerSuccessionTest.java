package lv.atbalsts.funding.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of partners by a reform is seen as they were, and no more than that. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PartnerSuccessionTest {

  /** The municipalities that became Bauska on 2021-07-01. */
  private static final List<String> PARTS = List.of("0400200", "0406400", "0407700", "0409500");

  private static final String BAUSKA = "0025000";

  // Not of 9.2.2.1, so that one municipality serves every test.
  private final String number = Programme.number("9.2.2.3");
  private final Call region = Call.as("REGION", number);
  private String project;

  @BeforeEach
  void aProjectIsContracted() {
    project = Programme.submitted(number);
    Programme.signed(project, "2015-12-01", "1000.00");
  }

  @Test
  void theCodesAreThoseOfTheReform() {
    Territories territories = CDI.current().select(Territories.class).get();
    assertEquals(PARTS, territories.madeOf(BAUSKA).stream().sorted().toList());
  }

  @Test
  void aSuccessorMadeOfPartnersOnlyIsSeenWithoutJoiningAnew() {
    PARTS.forEach(each -> Programme.joined(project, each));
    assertEquals(1, seen(granted(BAUSKA)));
  }

  @Test
  void oneThatAlsoHasPeopleOfAMunicipalityThatNeverAgreedIsNot() {
    PARTS.subList(1, 4).forEach(each -> Programme.joined(project, each));
    assertEquals(0, seen(granted(BAUSKA)));
    Programme.joined(project, PARTS.getFirst());
    assertEquals(1, seen(granted(BAUSKA)));
  }

  @Test
  void aProposalAloneCountsForNothing() {
    PARTS.subList(1, 4).forEach(each -> Programme.joined(project, each));
    region
        .post(path(), "{'municipality':'%s','joinedOn':'2015-09-01'}", PARTS.getFirst())
        .then()
        .statusCode(201);
    assertEquals(0, seen(granted(BAUSKA)));
    Call.as("MUNICIPALITY", BAUSKA)
        .post(path() + "/" + PARTS.getFirst() + "/confirmation", "{}")
        .then()
        .statusCode(200);
    assertEquals(1, seen(granted(BAUSKA)));
  }

  @Test
  void itIsNotSeenByAProjectWithoutAContract() {
    String other = Programme.number("9.2.2.3");
    String uncontracted = Programme.submitted(other);
    PARTS.forEach(each -> Programme.joined(uncontracted, each));
    UUID grant = granted(BAUSKA);
    assertEquals(0, seen(other, grant));
    Programme.signed(uncontracted, "2015-12-01", "1000.00");
    assertEquals(1, seen(other, grant));
  }

  @Test
  void theSuccessorEndsItForEachOfItsParts() {
    PARTS.forEach(each -> Programme.joined(project, each));
    UUID grant = granted(BAUSKA);
    Call.as("MUNICIPALITY", BAUSKA)
        .post(
            path() + "/" + PARTS.getFirst() + "/withdrawal",
            "{'withdrewOn':'2021-08-01','accountingUntil':'2021-08-31','reason':'Council.'}")
        .then()
        .statusCode(200);
    assertEquals(0, seen(grant));
  }

  @Test
  void noOtherProjectSeesIt() {
    PARTS.forEach(each -> Programme.joined(project, each));
    assertEquals(0, seen(Programme.number("9.2.2.3"), granted(BAUSKA)));
  }

  @Test
  void ofASplitMunicipalityEachPartIsSeenWhereAllItIsMadeOfAgreed() {
    Territories territories = CDI.current().select(Territories.class).get();
    String split = "0801800";
    List<String> parts = territories.find(split).orElseThrow().successors();
    territories.madeOf(parts.getFirst()).forEach(each -> Programme.joined(project, each));
    assertEquals(1, seen(granted(parts.getFirst())));
    assertEquals(0, seen(granted(parts.getLast())));
  }

  @Test
  void theMergerOf2025Counts() {
    Territories territories = CDI.current().select(Territories.class).get();
    territories.madeOf("0038000").forEach(each -> Programme.joined(project, each));
    assertEquals(1, seen(granted("0038000")));
    assertEquals(0, seen(granted("0038001")));
    territories.madeOf("0055000").forEach(each -> Programme.joined(project, each));
    assertEquals(1, seen(granted("0038001")));
  }

  @Test
  void theOthersAreToldThatItJoinedOnItsFirstDay() {
    PARTS.forEach(each -> Programme.joined(project, each));
    Event told =
        Events.awaitOn(
            "atbalsts.funding",
            event ->
                project.equals(event.subject())
                    && event.type().contains(".PartnerJoined.")
                    && BAUSKA.equals(event.municipality()),
            Duration.ofSeconds(30));
    EventSchemas.validate("PartnerJoined.v1", told.data());
    assertTrue(told.data().contains("2021-07-01"), told.data());
  }

  /** A grant of another project's, told of the municipality. */
  private static UUID granted(String municipality) {
    return Told.grant(
        Programme.number("9.2.2.3"), municipality, Compensated.SERVICE, "DAY", UUID.randomUUID());
  }

  private int seen(UUID grant) {
    return seen(number, grant);
  }

  /** The row scope decides it for all. */
  private static int seen(String project, UUID grant) {
    Database database = Parts.postgres().database("funding");
    try (Connection app =
            DriverManager.getConnection(
                database.jdbcUrl(), database.app(), database.appPassword());
        Statement sql = app.createStatement()) {
      sql.execute("select tell_caller('GROUP', '%s', '', 'PROJECT')".formatted(project));
      try (ResultSet row =
          sql.executeQuery("select count(*) from granted_service where id = '" + grant + "'")) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private String path() {
    return "/projects/" + project + "/partners";
  }
}
