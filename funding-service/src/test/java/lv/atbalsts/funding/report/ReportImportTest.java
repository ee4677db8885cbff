package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of services received, from the file to the reports. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ReportImportTest {

  private Compensated all;
  private ReportFile file;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
    file = new ReportFile(all);
  }

  @Test
  void aFileIsAnsweredWithTheJobThatWorksIt() {
    String rows = file.row(all.grant(), "2021-03-15", "1");
    all.municipalityCalls()
        .send(ReportFile.IMPORTS, SentFile.CSV, ReportFile.HEADER + rows)
        .then()
        .statusCode(202)
        .header("Location", startsWith("/funding/imports/"))
        .body("status", equalTo("QUEUED"));
  }

  @Test
  void theRowsOfEachMonthAreOneReport() {
    UUID first = all.grant();
    UUID second = all.grant();
    ValidatableResponse job =
        file.worked(
            file.row(first, "2021-03-15", "1.5")
                + file.row(first, "2021-04-01", "1")
                + file.row(second, "2021-03-15", "2"));
    job.body("status", equalTo("COMPLETED"))
        .body("kind", equalTo("SERVICE_REPORTS"))
        .body("accepted", equalTo(3));
    List<String> reports = file.rows(job, "ACCEPTED").extract().path("items.id");
    assertEquals(reports.getFirst(), reports.getLast());
    assertNotEquals(reports.getFirst(), reports.get(1));
    report(reports.getFirst())
        .body("month", equalTo("2021-03"))
        .body(
            "lines.grantId.sort()",
            equalTo(Stream.of(first, second).map(UUID::toString).sorted().toList()));
    report(reports.get(1)).body("month", equalTo("2021-04")).body("lines.units", contains(1f));
  }

  @Test
  void aSpreadsheetsFileAndTheDocumentsExampleAreTaken() {
    String example =
        ReportImport.EXAMPLE
            .replace("9.2.2.1./15/I/001", all.number())
            .replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", all.grant().toString());
    all.municipalityCalls()
        .file(SentFile.CSV, "sep=;\r\n" + example.replace("\n", "\r\n"))
        .worked(ReportFile.IMPORTS)
        .body("format", equalTo("CSV"))
        .body("accepted", equalTo(1));
  }

  @Test
  void aLineOfJsonIsARowToo() {
    String row =
        Call.json(
            "{'projectNumber':'%s','grantId':'%s','date':'2021-03-15','units':1}",
            all.number(), all.grant());
    all.municipalityCalls()
        .file(SentFile.NDJSON, row + "\n{}\n")
        .worked(ReportFile.IMPORTS)
        .body("format", equalTo("NDJSON"))
        .body("accepted", equalTo(1))
        .body("rejected", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"mode=validate, 0", "atomic=true, 2"})
  void aFileInOrderIsCheckedOrTakenInAsAWhole(String how, int lines) throws SQLException {
    UUID grant = all.grant();
    file.of(file.row(grant, "2021-03-01", "1") + file.row(grant, "2021-04-01", "1"))
        .worked(ReportFile.IMPORTS + "?" + how)
        .body("status", equalTo("COMPLETED"))
        .body("accepted", equalTo(2));
    assertEquals(lines, ReportFile.lines(grant));
  }

  @Test
  void theRowsOfHalfAYearAreSixReportsWithoutTheOneThatIsRefused() throws SQLException {
    UUID grant = all.grant();
    String rows =
        LocalDate.of(2021, 1, 1)
            .datesUntil(LocalDate.of(2021, 7, 1))
            .map(day -> file.row(grant, day.toString(), "0.01"))
            .reduce("", String::concat);
    ValidatableResponse job = file.worked(rows + file.row(grant, "2021-06-01", "0.01"));
    job.body("accepted", equalTo(181)).body("rejected", equalTo(1));
    assertEquals(181, ReportFile.lines(grant));
    assertEquals(
        6,
        ReportFile.number(
            "select count(distinct report_id) from report_line where grant_id = '%s'"
                .formatted(grant)));
  }

  @Test
  void theSameFileASecondTimeNamesTheReportsThatHoldItsRows() throws SQLException {
    UUID grant = all.grant();
    String rows = file.row(grant, "2021-03-01", "1") + file.row(grant, "2021-03-02", "1");
    ValidatableResponse first = file.worked(rows);
    String report = file.rows(first, "ACCEPTED").extract().path("items[0].id");
    ValidatableResponse second = file.worked(rows);
    second.body("accepted", equalTo(0)).body("rejected", equalTo(2));
    file.rows(second, "REJECTED")
        .body("items.code", everyItem(equalTo("FND-0025")))
        .body("items.conflicts.flatten().reportId", contains(report, report));
    assertEquals(2, ReportFile.lines(grant));
  }

  @Test
  void theRefusedRowsComeBackAsTheyCameAndAreTakenOnceTheyAreMended() {
    UUID grant = all.grant();
    ValidatableResponse job =
        file.worked(file.row(grant, "2021-03-01", "1") + file.row(grant, "2022-03-01", "1"));
    String errors =
        all.municipalityCalls()
            .get("/funding/imports/" + job.extract().path("id") + "/errors")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    all.municipalityCalls()
        .file(SentFile.CSV, errors.replace("2022-03-01", "2021-03-02"))
        .worked(ReportFile.IMPORTS)
        .body("rows", equalTo(1))
        .body("accepted", equalTo(1));
  }

  @Test
  void refusedLinesOfJsonAreTakenOnceTheyAreMendedToo() {
    String row =
        Call.json(
            "{'projectNumber':'%s','grantId':'%s','date':'2022-03-01','units':1}",
            all.number(), all.grant());
    ValidatableResponse job =
        all.municipalityCalls().file(SentFile.NDJSON, row).worked(ReportFile.IMPORTS);
    String errors =
        all.municipalityCalls()
            .get("/funding/imports/" + job.extract().path("id") + "/errors")
            .asString();
    all.municipalityCalls()
        .file(SentFile.NDJSON, errors.replace("2022-03-01", "2021-03-02"))
        .worked(ReportFile.IMPORTS)
        .body("accepted", equalTo(1));
  }

  @Test
  void aFileThatMayNameAPersonIsNotKept() throws SQLException {
    int before = ReportFile.number("select count(*) from import_job");
    file.refused(
            all.municipalityCalls(),
            ReportFile.HEADER
                + file.row(all.grant(), "2021-03-01", "1")
                + all.number()
                + ",320001-00020,2021-03-01,1\n",
            400)
        .body("code", equalTo("KIT-0187"))
        .body("detail", startsWith("Row 3 "));
    assertEquals(before, ReportFile.number("select count(*) from import_job"));
  }

  @Test
  void aProjectThatIsWrittenInTwoWaysIsOne() throws SQLException {
    UUID grant = all.grant();
    file.worked(
            file.row(grant, "2021-03-01", "1")
                + file.row(grant, "2021-03-02", "1").replace(all.number(), " " + all.number()))
        .body("accepted", equalTo(2));
    assertEquals(
        1,
        ReportFile.number(
            "select count(distinct report_id) from report_line where grant_id = '%s'"
                .formatted(grant)));
  }

  @Test
  void aFileWithoutRowsReportsNothing() {
    file.worked("").body("status", equalTo("COMPLETED")).body("rows", equalTo(0));
    all.municipalityCalls()
        .get("/service-reports?projectNumber=" + all.number())
        .then()
        .body("items", hasSize(0));
  }

  private ValidatableResponse report(String id) {
    return all.regionCalls().get("/service-reports/" + id).then().statusCode(200);
  }
}
