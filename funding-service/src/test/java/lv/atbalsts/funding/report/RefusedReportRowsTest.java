package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of services received that are refused, as a whole or row by row. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RefusedReportRowsTest {

  private Compensated all;
  private ReportFile file;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
    file = new ReportFile(all);
  }

  @Test
  void wrongRowsAreNamedWithTheirColumnAndTheOthersAreReported() {
    UUID grant = all.grant();
    all.report(grant, "2021-03-01", "1").then().statusCode(201);
    ValidatableResponse job =
        file.worked(
            file.row(grant, "2021-03-02", "1")
                + file.row(grant, "yesterday", "1")
                + file.row(UUID.randomUUID(), "2021-03-02", "1")
                + file.row(grant, "2022-03-02", "1")
                + file.row(grant, "2021-03-01", "1")
                + file.row(grant, "2021-03-02", "1")
                + file.row(grant, "2021-03-03", "1").replace(all.number(), "9.9.9.9./15/T/999"));
    job.body("accepted", equalTo(1)).body("rejected", equalTo(6));
    file.rows(job, "REJECTED")
        .body("items.row", contains(3, 4, 5, 6, 7, 8))
        .body(
            "items.code",
            contains("KIT-0161", "FND-0091", "FND-0021", "FND-0025", "FND-0027", "KIT-0410"))
        .body("items.column", contains("date", "grantId", "date", null, null, null))
        .body("items[3].conflicts", hasSize(1));
  }

  @Test
  void ofTwoIdenticalRowsTheFirstIsReported() throws SQLException {
    UUID grant = all.grant();
    String row = file.row(grant, "2021-03-01", "1");
    ValidatableResponse job = file.worked(row + row);
    file.rows(job, "ACCEPTED").body("items.row", contains(2));
    file.rows(job, "REJECTED")
        .body("items.row", contains(3))
        .body("items.code", contains("FND-0027"));
    assertEquals(1, ReportFile.lines(grant));
  }

  @Test
  void whatGoesBeyondTheGrantIsRefusedInEveryIntervalAtOnce() {
    UUID grant = granted("'quantity':2,'unit':'TIMES','interval':'MONTH'");
    ValidatableResponse job =
        file.worked(
            file.row(grant, "2021-03-01", "3")
                + file.row(grant, "2021-04-01", "2")
                + file.row(grant, "2021-05-01", "1")
                + file.row(grant, "2021-05-02", "2"));
    job.body("accepted", equalTo(1));
    file.rows(job, "REJECTED")
        .body("items.row", contains(2, 4, 5))
        .body("items.code", contains("FND-0051", "FND-0051", "FND-0051"))
        .body("items.column", contains("units", "units", "units"));
  }

  @Test
  void aClosedGrantTakesNothingMoreAndTheRestOfTheFileGoesIn() {
    UUID closed = all.grant();
    UUID open = all.grant();
    Told.ended(closed, "2021-03-31");
    all.municipalityCalls()
        .post("/service-reports/closings", "{'grantId':'%s','units':0}", closed)
        .then()
        .statusCode(200);
    ValidatableResponse job =
        file.worked(
            file.row(closed, "2021-03-01", "1")
                + file.row(open, "2021-03-01", "1")
                + file.row(closed, "2021-03-20", "1"));
    job.body("status", equalTo("COMPLETED")).body("accepted", equalTo(1));
    file.rows(job, "REJECTED")
        .body("items.row", contains(2, 4))
        .body("items.code", contains("FND-0135", "FND-0135"))
        .body("items.column", contains("units", "units"));
  }

  @Test
  void whatIsRefusedOfAReportTakesNothingOfItsGrants() {
    UUID grant = granted("'quantity':2,'unit':'TIMES'");
    UUID closed = all.grant();
    Told.ended(closed, "2021-03-31");
    all.municipalityCalls()
        .post("/service-reports/closings", "{'grantId':'%s','units':0}", closed)
        .then()
        .statusCode(200);
    file.worked(file.row(grant, "2021-03-01", "2") + file.row(closed, "2021-03-01", "1"))
        .body("accepted", equalTo(1))
        .body("rejected", equalTo(1));
    all.report(grant, "2021-03-02", "1")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0051"))
        .body("used", equalTo(2));
  }

  @Test
  void anAtomicFileWithWrongRowsNamesThemAllAndReportsNothing() throws SQLException {
    UUID grant = all.grant();
    String rows =
        file.row(grant, "2021-03-01", "1")
            + file.row(grant, "2022-01-01", "1")
            + file.row(grant, "2021-04-01", "11");
    ValidatableResponse job = file.of(rows).worked(ReportFile.IMPORTS + "?atomic=true");
    job.body("status", equalTo("FAILED"))
        .body("causeCode", equalTo("KIT-0185"))
        .body("accepted", equalTo(0))
        .body("rejected", equalTo(2));
    file.rows(job, "REJECTED").body("items.row", contains(3, 4));
    file.rows(job, "NOT_APPLIED").body("items.row", contains(2));
    assertEquals(0, ReportFile.lines(grant));
  }

  @Test
  void anUnknownColumnIsRefusedAtTheDoor() {
    file.refused(all.municipalityCalls(), "projectNumbr,grantId,date,units\n", 400)
        .body("code", equalTo("KIT-0146"))
        .body("detail", containsString("The nearest one is projectNumber"));
  }

  @Test
  void nothingOfABrokenFileIsReported() throws SQLException {
    UUID grant = all.grant();
    String rows = file.row(grant, "2021-03-01", "1") + "\"" + grant + "\n";
    file.refused(all.municipalityCalls(), ReportFile.HEADER + rows, 400)
        .body("code", equalTo("KIT-0144"))
        .body("detail", containsString("Row 3 cannot be read"));
    assertEquals(0, ReportFile.lines(grant));
  }

  @Test
  void onlyAMunicipalityImports() {
    file.refused(all.regionCalls(), ReportFile.HEADER, 403);
    file.refused(Call.as("CFLA", "anna"), ReportFile.HEADER, 403);
    file.refused(Call.nobody(), ReportFile.HEADER, 401);
  }

  @Test
  void aJobIsNobodyElsesToRead() {
    SentFile sent = file.of(file.row(all.grant(), "2021-03-01", "1"));
    String job = sent.sent(ReportFile.IMPORTS);
    sent.ended(job);
    for (String part : List.of("", "/rows", "/errors")) {
      Call.as("MUNICIPALITY", Programme.municipality()).get(job + part).then().statusCode(404);
      all.regionCalls().get(job + part).then().statusCode(403);
      Call.nobody().get(job + part).then().statusCode(401);
    }
    all.municipalityCalls().get(job.replace("/funding/", "/registry/")).then().statusCode(404);
  }

  @Test
  void anotherMunicipalitysGrantIsNotReported() throws SQLException {
    UUID grant = all.grant();
    Compensated other = all.in(Programme.municipality());
    Programme.joined(all.projectId(), other.municipality());
    ReportFile theirs = new ReportFile(other);
    ValidatableResponse job = theirs.worked(theirs.row(grant, "2021-03-01", "1"));
    job.body("accepted", equalTo(0)).body("rejected", equalTo(1));
    theirs.rows(job, "REJECTED").body("items.code", contains("FND-0091"));
    assertEquals(0, ReportFile.lines(grant));
  }

  private UUID granted(String quantity) {
    return Told.grant(
        all.number(),
        all.municipality(),
        Compensated.SERVICE,
        quantity,
        all.registration(),
        UUID.randomUUID(),
        "2021-12-31");
  }
}
