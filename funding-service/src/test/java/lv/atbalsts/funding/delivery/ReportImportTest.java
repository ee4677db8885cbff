package lv.atbalsts.funding.delivery;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
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

  private static final String IMPORTS = "/service-reports/imports";
  private static final String HEADER = "projectNumber,grantId,date,units\n";

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @Test
  void theRowsOfEachMonthAreOneReport() {
    UUID first = all.grant();
    UUID second = all.grant();
    String rows =
        row(first, "2021-03-15", "1.5")
            + row(first, "2021-04-01", "1")
            + row(second, "2021-03-15", "2");
    String job =
        worked(rows)
            .body("status", equalTo("COMPLETED"))
            .body("kind", equalTo("SERVICE_REPORTS"))
            .body("accepted", equalTo(3))
            .extract()
            .path("id");
    List<String> reports =
        rows(job, "ACCEPTED").body("items", hasSize(3)).extract().path("items.id");
    assertEquals(reports.getFirst(), reports.getLast());
    assertNotEquals(reports.getFirst(), reports.get(1));
    all.regionCalls()
        .get("/service-reports/" + reports.getFirst())
        .then()
        .body("month", equalTo("2021-03"))
        .body("lines.grantId.sort()", equalTo(List.copyOf(sorted(first, second))));
    all.regionCalls()
        .get("/service-reports/" + reports.get(1))
        .then()
        .body("month", equalTo("2021-04"))
        .body("lines.units", contains(1f));
  }

  @Test
  void aSpreadsheetsFileAndTheDocumentsExampleAreTaken() {
    String example =
        ReportImport.EXAMPLE
            .replace("9.2.2.1./15/I/001", all.number())
            .replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", all.grant().toString());
    file("sep=;\r\n" + example.replace("\n", "\r\n"))
        .worked(IMPORTS)
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
        .file("application/x-ndjson", row)
        .worked(IMPORTS)
        .body("format", equalTo("NDJSON"))
        .body("accepted", equalTo(1));
  }

  @Test
  void wrongRowsAreNamedWithTheirColumnAndTheOthersAreReported() {
    UUID grant = all.grant();
    all.report(grant, "2021-03-01", "1").then().statusCode(201);
    String job =
        worked(
                row(grant, "2021-03-02", "1")
                    + row(grant, "yesterday", "1")
                    + row(UUID.randomUUID(), "2021-03-02", "1")
                    + row(grant, "2022-03-02", "1")
                    + row(grant, "2021-03-01", "1")
                    + row(grant, "2021-03-02", "1")
                    + row(grant, "2021-03-03", "1").replace(all.number(), "9.9.9.9./15/T/999"))
            .body("accepted", equalTo(1))
            .body("rejected", equalTo(6))
            .extract()
            .path("id");
    rows(job, "REJECTED")
        .body("items.row", contains(3, 4, 5, 6, 7, 8))
        .body(
            "items.code",
            contains("KIT-0161", "FND-0091", "FND-0021", "FND-0025", "FND-0027", "KIT-0410"))
        .body("items.column", contains("date", "grantId", "date", null, null, null))
        .body("items[3].conflicts", hasSize(1));
  }

  @Test
  void whatGoesBeyondTheGrantIsRefusedInEveryIntervalAtOnce() {
    UUID grant = granted("'quantity':2,'unit':'TIMES','interval':'MONTH'");
    String job =
        worked(
                row(grant, "2021-03-01", "3")
                    + row(grant, "2021-04-01", "2")
                    + row(grant, "2021-05-01", "1")
                    + row(grant, "2021-05-02", "2"))
            .body("accepted", equalTo(1))
            .extract()
            .path("id");
    rows(job, "REJECTED")
        .body("items.row", contains(2, 4, 5))
        .body("items.code", contains("FND-0051", "FND-0051", "FND-0051"))
        .body("items.column", contains("units", "units", "units"));
  }

  @Test
  void aClosedGrantTakesNothingMoreAndTheRestOfTheFileGoesIn() {
    UUID closed = all.grant();
    Told.ended(closed, "2021-03-31");
    all.municipalityCalls()
        .post("/service-reports/closings", "{'grantId':'%s','units':0}", closed)
        .then()
        .statusCode(200);
    String job =
        worked(row(closed, "2021-03-01", "1") + row(all.grant(), "2021-03-01", "1"))
            .body("accepted", equalTo(1))
            .extract()
            .path("id");
    rows(job, "REJECTED")
        .body("items.row", contains(2))
        .body("items.code", contains("FND-0135"))
        .body("items.column", contains("units"));
  }

  @Test
  void anAtomicFileWithWrongRowsNamesThemAllAndReportsNothing() {
    UUID grant = all.grant();
    String rows =
        row(grant, "2021-03-01", "1")
            + row(grant, "2022-01-01", "1")
            + row(grant, "2021-04-01", "11");
    String job =
        file(HEADER + rows)
            .worked(IMPORTS + "?atomic=true")
            .body("status", equalTo("FAILED"))
            .body("causeCode", equalTo("KIT-0185"))
            .body("accepted", equalTo(0))
            .body("rejected", equalTo(2))
            .extract()
            .path("id");
    rows(job, "REJECTED").body("items.row", contains(3, 4));
    rows(job, "NOT_APPLIED").body("items.row", contains(2));
    all.report(grant, "2021-03-01", "1").then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({"mode=validate, 0", "atomic=true, 2"})
  void aFileInOrderIsCheckedOrTakenInAsAWhole(String how, int lines) throws SQLException {
    UUID grant = all.grant();
    file(HEADER + row(grant, "2021-03-01", "1") + row(grant, "2021-04-01", "1"))
        .worked(IMPORTS + "?" + how)
        .body("status", equalTo("COMPLETED"))
        .body("accepted", equalTo(2));
    assertEquals(lines, lines(grant));
  }

  @Test
  void aWrongColumnAndABrokenFileAreRefusedAtTheDoor() throws SQLException {
    UUID grant = all.grant();
    post("project,grantId,date,units\n", 400)
        .body("code", equalTo("KIT-0146"))
        .body("detail", containsString("The nearest one is projectNumber"));
    post(HEADER + row(grant, "2021-03-01", "1") + "\"" + grant + "\n", 400)
        .body("code", equalTo("KIT-0144"))
        .body("detail", containsString("Row 3 cannot be read"));
    assertEquals(0, lines(grant));
  }

  @Test
  void onlyAMunicipalityImportsAndReadsItsOwnJobs() {
    String job = file(HEADER + row(all.grant(), "2021-03-01", "1")).sent(IMPORTS);
    file(HEADER).ended(job);
    all.regionCalls().send(IMPORTS, "text/csv", HEADER).then().statusCode(403);
    Call.nobody().send(IMPORTS, "text/csv", HEADER).then().statusCode(401);
    for (String part : List.of("", "/rows", "/errors")) {
      Call.as("MUNICIPALITY", Programme.municipality()).get(job + part).then().statusCode(404);
      all.regionCalls().get(job + part).then().statusCode(403);
      Call.nobody().get(job + part).then().statusCode(401);
    }
    all.municipalityCalls().get(job.replace("/funding/", "/registry/")).then().statusCode(404);
  }

  @Test
  void anotherMunicipalitysGrantIsNotReported() {
    UUID grant = all.grant();
    Compensated other = all.in(Programme.municipality());
    Programme.joined(all.projectId(), other.municipality());
    other
        .municipalityCalls()
        .file("text/csv", HEADER + row(grant, "2021-03-01", "1"))
        .worked(IMPORTS)
        .body("accepted", equalTo(0))
        .body("rejected", equalTo(1));
  }

  @Test
  void theSameKeyIsTheSameJobAndAnotherFileUnderItIsRefused() throws SQLException {
    UUID grant = all.grant();
    Call caller = all.municipalityCalls().withKey("file " + UUID.randomUUID());
    SentFile file = caller.file("text/csv", HEADER + row(grant, "2021-03-01", "1"));
    String job = file.sent(IMPORTS);
    assertEquals(job, file.sent(IMPORTS));
    file.ended(job).body("accepted", equalTo(1));
    caller
        .send(IMPORTS, "text/csv", HEADER)
        .then()
        .statusCode(422)
        .body("code", equalTo("KIT-0422"));
    assertEquals(1, lines(grant));
  }

  @Test
  void theRefusedRowsComeBackAsTheyCameAndAreTakenOnceTheyAreMended() {
    UUID grant = all.grant();
    SentFile sent = file(HEADER + row(grant, "2021-03-01", "1") + row(grant, "2022-03-01", "1"));
    String job = sent.sent(IMPORTS);
    sent.ended(job);
    String errors =
        all.municipalityCalls().get(job + "/errors").then().statusCode(200).extract().asString();
    file(errors.replace("2022-03-01", "2021-03-02"))
        .worked(IMPORTS)
        .body("rows", equalTo(1))
        .body("accepted", equalTo(1));
  }

  @Test
  void aFileWhoseConnectionIsKilledInTheMiddleIsReportedOnce() throws SQLException {
    UUID first = all.grant();
    UUID second = all.grant();
    SentFile file = file(HEADER + row(first, "2021-03-01", "1") + row(second, "2021-03-01", "1"));
    try (Connection other = superuser();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("select 1 from granted_service where id = '%s' for update".formatted(second));
      String job = file.sent(IMPORTS);
      await().atMost(Duration.ofSeconds(60)).until(() -> killWaiting() > 0);
      assertEquals(0, lines(first));
      other.rollback();
      file.ended(job).body("status", equalTo("COMPLETED")).body("accepted", equalTo(2));
    }
    assertEquals(1, lines(first));
    assertEquals(1, lines(second));
  }

  private String row(UUID grant, String date, String units) {
    return "%s,%s,%s,%s\n".formatted(all.number(), grant, date, units);
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

  private SentFile file(String content) {
    return all.municipalityCalls().file("text/csv", content);
  }

  private ValidatableResponse worked(String rows) {
    return file(HEADER + rows).worked(IMPORTS);
  }

  private ValidatableResponse post(String file, int status) {
    return all.municipalityCalls().send(IMPORTS, "text/csv", file).then().statusCode(status);
  }

  private ValidatableResponse rows(String job, String outcome) {
    return all.municipalityCalls()
        .get("/funding/imports/" + job + "/rows?outcome=" + outcome)
        .then()
        .statusCode(200);
  }

  private static Set<String> sorted(UUID... grants) {
    Set<String> sorted = new TreeSet<>();
    for (UUID each : grants) {
      sorted.add(each.toString());
    }
    return sorted;
  }

  private static int lines(UUID grant) throws SQLException {
    return number("select count(*) from report_line where grant_id = '%s'".formatted(grant));
  }

  /** Ends the connections that wait for a grant; answers how many. */
  private static int killWaiting() throws SQLException {
    return number(
        """
        select count(pg_terminate_backend(pid)) from (
          select pid from pg_stat_activity
          where datname = 'funding' and wait_event = 'transactionid' and query like '%granted_service%') waiting
        """);
  }

  private static int number(String query) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        Parts.postgres().superuserJdbcUrl().replace("/postgres?", "/funding?"));
  }
}
