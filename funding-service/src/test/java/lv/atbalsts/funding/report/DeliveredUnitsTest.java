package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is delivered is held against what was granted, and against the day. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class DeliveredUnitsTest {

  private final UUID client = UUID.randomUUID();
  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 200, 1",
    "DAY, 1.01, 1",
    "HOUR, 24.01, 24",
    "HOUR, 1000, 24",
    "MONTH, 2, 1",
    "WEEK, 2, 1"
  })
  void aDayHoldsNoMoreThanADay(String unit, String units, int most) {
    all.report(granted("'quantity':72,'unit':'%s'".formatted(unit)), "2021-03-15", units)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0050"))
        .body("limit", equalTo(most))
        .body("used", equalTo(0))
        .body(
            "requested",
            equalTo(units.contains(".") ? (Object) Float.valueOf(units) : Integer.valueOf(units)))
        .body("remaining", equalTo(most))
        .body("errors.pointer", contains("/lines/0/units"));
  }

  @ParameterizedTest
  @CsvSource({"DAY, 1", "HOUR, 24", "TIMES, 72", "DAY, 0.5"})
  void allThatADayHoldsIsTaken(String unit, String units) {
    all.report(granted("'quantity':72,'unit':'%s'".formatted(unit)), "2021-03-15", units)
        .then()
        .statusCode(201);
  }

  @Test
  void allReportsOfAGrantTogetherHaveAtMostWhatWasGranted() {
    UUID grant = granted("'quantity':3,'unit':'DAY'");
    days(grant, "2021-03-01", "2021-03-02").then().statusCode(201);
    days(grant, "2021-04-01", "2021-04-02")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0051"))
        .body("limit", equalTo(3))
        .body("used", equalTo(2))
        .body("requested", equalTo(2))
        .body("remaining", equalTo(1))
        .body("unit", equalTo("DAY"))
        .body("grantId", equalTo(grant.toString()))
        .body("errors.pointer", contains("/lines/0/units", "/lines/1/units"));
    days(grant, "2021-04-01").then().statusCode(201);
    days(grant, "2021-05-01").then().statusCode(422);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2021-03-02, 2021-03-03",
    "WEEK, 2021-03-05, 2021-03-08",
    "MONTH, 2021-03-31, 2021-04-01",
    "YEAR, 2021-06-30, ",
    "PROJECT, 2021-06-30, "
  })
  void aQuantityForAnIntervalIsHeldInEachOfThem(String interval, String same, String next) {
    UUID grant = granted("'quantity':1.5,'unit':'TIMES','interval':'%s'".formatted(interval));
    String first = interval.equals("DAY") ? "2021-03-02" : "2021-03-01";
    String units = interval.equals("DAY") ? "1.6" : "1";
    all.report(grant, first, units).then().statusCode(interval.equals("DAY") ? 422 : 201);
    all.report(grant, same, units).then().statusCode(422).body("code", equalTo("FND-0051"));
    if (next != null) {
      all.report(grant, next, "1.5").then().statusCode(201);
    }
  }

  @Test
  void alsoWhenTwoMunicipalitiesReportOfOneGrantAtTheSameMoment() {
    UUID grant = granted("'quantity':4,'unit':'DAY'");
    String other = Programme.municipality();
    Programme.joined(all.projectId(), other);
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
    List<Integer> answered =
        Race.statuses(
            8,
            each -> report(each < 4 ? all.municipality() : other, grant, "2021-03-0" + (each + 1)));
    assertEquals(List.of(201, 201, 201, 201, 422, 422, 422, 422), answered);
  }

  @Test
  void aReportThatIsRefusedTakesNothing() {
    UUID grant = granted("'quantity':2,'unit':'DAY'");
    days(grant, "2021-03-01").then().statusCode(201);
    days(grant, "2021-03-01", "2021-03-02").then().statusCode(409);
    days(grant, "2021-03-02").then().statusCode(201);
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

  private Response days(UUID grant, String... days) {
    String lines =
        IntStream.range(0, days.length)
            .mapToObj(i -> "{'grantId':'%s','date':'%s','units':1}".formatted(grant, days[i]))
            .collect(Collectors.joining(","));
    return all.municipalityCalls()
        .post(
            "/service-reports",
            "{'projectNumber':'%s','month':'%s','lines':[%s]}",
            all.number(),
            days[0].substring(0, 7),
            lines);
  }

  private Response report(String municipality, UUID grant, String day) {
    return Call.as("MUNICIPALITY", municipality)
        .post(
            "/service-reports",
            """
            {'projectNumber':'%s','month':'2021-03',
             'lines':[{'grantId':'%s','date':'%s','units':1}]}
            """,
            all.number(),
            grant,
            day);
  }
}
