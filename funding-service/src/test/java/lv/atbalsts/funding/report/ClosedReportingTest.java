package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a limit is freed of is never reported any more. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClosedReportingTest {

  private static final LocalDate FIRST = LocalDate.parse("2021-01-04");

  private final UUID client = UUID.randomUUID();
  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @Test
  void aClosedGrantTakesNothingBeyondWhatWasReported() {
    UUID grant = granted("'quantity':10,'unit':'TIMES'");
    String report =
        all.report(grant, "2021-03-01", "2").then().statusCode(201).extract().path("id");
    Told.ended(grant, "2021-03-31");
    close(all.municipality(), grant, "3")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0137"))
        .body("used", equalTo(2))
        .body("requested", equalTo(3));
    all.report(grant, "2021-03-02", "1").then().statusCode(201);
    close(all.municipality(), grant, "3").then().statusCode(200).body("units", equalTo(3));
    all.report(grant, "2021-03-03", "1")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0135"))
        .body("limit", equalTo(3))
        .body("requested", equalTo(4));
    all.correct(report, line(grant, "1")).then().statusCode(200);
    all.report(grant, "2021-03-03", "1").then().statusCode(201);
    all.correct(report, line(grant, "2")).then().statusCode(422).body("code", equalTo("FND-0135"));
  }

  @Test
  void whatAClosingFreesInOneWindowIsNotFilledFromAnother() {
    UUID grant = granted("'quantity':10,'unit':'TIMES'");
    String report =
        all.report(grant, "2021-03-01", "2").then().statusCode(201).extract().path("id");
    Told.ended(grant, "2021-03-31");
    close(all.municipality(), grant, "2").then().statusCode(200);
    all.correct(report, line(grant, "1")).then().statusCode(200);
    all.report(grant, "2021-02-28", "1")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0135"))
        .body("limit", equalTo(0))
        .body("requested", equalTo(1));
    all.report(grant, "2021-03-30", "1")
        .then()
        .statusCode(422)
        .body("detail", containsString("2021-03-29"))
        .body("detail", containsString("2021-03-31"));
    all.report(grant, "2021-03-08", "1")
        .then()
        .statusCode(422)
        .body("detail", containsString("2021-03-14"));
    all.report(grant, "2021-03-07", "1").then().statusCode(201);
  }

  @Test
  void thatItIsClosedIsTold() {
    UUID grant = granted("'quantity':10,'unit':'TIMES'");
    Told.ended(grant, "2021-03-31");
    close(all.municipality(), grant, "0").then().statusCode(200);
    Event told =
        Events.awaitOn(
            "atbalsts.funding",
            event -> grant.toString().equals(event.subject()),
            Duration.ofSeconds(30));
    assertEquals("lv.atbalsts.funding.ReportingClosed.v1", told.type());
    assertEquals(all.municipality(), told.municipality());
    EventSchemas.validate("ReportingClosed.v1", told.data());
  }

  @Test
  void aReportAndAClosingAtTheSameMomentComeOneAfterTheOther() {
    UUID grant = granted("'quantity':1,'unit':'TIMES','interval':'WEEK'");
    all.report(grant, FIRST.toString(), "1").then().statusCode(201);
    Told.ended(grant, "2021-03-31");
    List<Integer> answered =
        Race.statuses(
            6,
            each ->
                each == 0
                    ? close(all.municipality(), grant, "1")
                    : all.report(grant, FIRST.plusWeeks(each).toString(), "1"));
    assertTrue(
        answered.equals(List.of(200, 422, 422, 422, 422, 422))
            || answered.equals(List.of(201, 201, 201, 201, 201, 409)),
        answered::toString);
  }

  @Test
  void whatHasNotEndedIsNotClosed() {
    UUID grant =
        Told.grant(
            all.number(),
            all.municipality(),
            Compensated.SERVICE,
            "'quantity':10,'unit':'TIMES'",
            all.registration(),
            client,
            "2199-12-31");
    close(all.municipality(), grant, "0")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0136"))
        .body("detail", containsString("2199-12-31"));
  }

  @Test
  void itIsClosedByTheMunicipalityOfItsLastDay() {
    UUID grant = granted("'quantity':10,'unit':'TIMES'");
    String other = Programme.municipality();
    Programme.joined(all.projectId(), other);
    close(other, grant, "0").then().statusCode(404);
    Told.tell(
        "assessment",
        "ClientMoved",
        client,
        """
        {'moveId':'%s','clientRef':'%s','from':'%s','to':'%s','reason':'MOVED_HOME',
         'movedOn':'2021-03-05'}
        """,
        UUID.randomUUID(),
        client,
        all.municipality(),
        other);
    all.report(grant, "2021-03-01", "1").then().statusCode(201);
    Told.ended(grant, "2021-03-31");
    close(all.municipality(), grant, "1")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0138"))
        .body("detail", containsString(other));
    close(other, grant, "1").then().statusCode(200);
    all.report(grant, "2021-03-02", "1").then().statusCode(422).body("code", equalTo("FND-0135"));
  }

  private UUID granted(String quantity) {
    return Told.grant(
        all.number(),
        all.municipality(),
        Compensated.SERVICE,
        quantity,
        all.registration(),
        client,
        "2022-12-31");
  }

  private static String line(UUID grant, String units) {
    return "{'grantId':'%s','date':'2021-03-01','units':%s}".formatted(grant, units);
  }

  private static Response close(String municipality, UUID grant, String units) {
    return Call.as("MUNICIPALITY", municipality)
        .post("/service-reports/closings", "{'grantId':'%s','units':%s}", grant, units);
  }
}
