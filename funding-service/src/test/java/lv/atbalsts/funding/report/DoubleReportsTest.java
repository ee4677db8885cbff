package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DoubleReportsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @Test
  void theSameClientServiceAndDayIsReportedOnce() {
    UUID grant = all.grant();
    String earlier =
        all.report(grant, "2021-03-15", "1").then().statusCode(201).extract().path("id");
    all.report(grant, "2021-03-15", "2")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0025"))
        .body("rule", equalTo("FUN-12"))
        .body("conflicts.reportId", contains(earlier))
        .body("conflicts.pointer", contains("/lines/0"));
  }

  @Test
  void alsoByAnotherMunicipalityWhichDoesNotLearnOfTheReport() {
    UUID client = UUID.randomUUID();
    UUID grant = grantTo(client, all);
    all.report(grant, "2021-03-15", "1").then().statusCode(201);
    Compensated other = Compensated.withoutRate("1000.00");
    other
        .report(grantTo(client, other), "2021-03-15", "1")
        .then()
        .statusCode(409)
        .body("conflicts[0].reportId", nullValue())
        .body("conflicts.date", contains("2021-03-15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"day_care_centre", "Day_Care_Centre"})
  void alsoWhereTheServiceIsWrittenInOtherLetters(String written) {
    UUID client = UUID.randomUUID();
    all.report(grantTo(client, all), "2021-03-15", "1").then().statusCode(201);
    UUID other =
        Told.grant(
            all.number(), all.municipality(), written, all.unit(), all.registration(), client);
    all.report(other, "2021-03-15", "1").then().statusCode(409).body("code", equalTo("FND-0025"));
  }

  @Test
  void alsoWithinOneReport() {
    UUID grant = all.grant();
    all.municipalityCalls()
        .post(
            "/service-reports",
            """
            {'projectNumber':'%s','month':'2021-03',
             'lines':[{'grantId':'%s','date':'2021-03-15','units':1},
                      {'grantId':'%s','date':'2021-03-15','units':2}]}
            """,
            all.number(),
            grant,
            grant)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/1"))
        .body("errors.code", contains("FND-0027"));
  }

  @Test
  void alsoWhenEightReportItAtTheSameMoment() {
    UUID grant = all.grant();
    assertEquals(
        List.of(201, 409, 409, 409, 409, 409, 409, 409),
        Race.statuses(8, each -> all.report(grant, "2021-03-15", "1")));
  }

  private static UUID grantTo(UUID client, Compensated to) {
    return Told.grant(
        to.number(), to.municipality(), Compensated.SERVICE, to.unit(), to.registration(), client);
  }
}
