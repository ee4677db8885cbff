package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of services takes the place of the one before, as far as no claim holds it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ReportReplacementTest {

  private static final String REPLACED = ReportFile.IMPORTS + "?replace=true&atomic=true";

  private Compensated all;
  private ReportFile file;
  private UUID first;
  private UUID second;

  @BeforeEach
  void aMonthIsImported() {
    all = Compensated.of("1000.00");
    file = new ReportFile(all);
    first = all.grant();
    second = all.grant();
  }

  @Test
  void whatWasImportedBeforeIsTakenBack() throws SQLException {
    String before =
        imported(file.row(first, "2021-03-15", "8") + file.row(second, "2021-03-15", "1"));
    String other = imported(file.row(second, "2021-04-15", "1"));
    file.of(file.row(first, "2021-03-15", "9"))
        .worked(REPLACED)
        .body("status", equalTo("COMPLETED"))
        .body("accepted", equalTo(1));
    report(before)
        .body("lines.size()", equalTo(0))
        .body("correctionReason", equalTo("A file took its place."));
    report(other).body("lines.size()", equalTo(1));
    assertEquals(1, standing(first));
    assertEquals(1, standing(second));
  }

  @Test
  void whatWasReportedByHandStays() throws SQLException {
    all.report(first, "2021-03-16", "1").then().statusCode(201);
    imported(file.row(first, "2021-03-15", "1"));
    file.of(file.row(second, "2021-03-15", "1")).worked(REPLACED).body("accepted", equalTo(1));
    assertEquals(1, standing(first));
  }

  @Test
  void aRowThatAClaimHoldsIsRefusedAndNothingIsReplaced() throws SQLException {
    String before = imported(file.row(first, "2021-03-15", "1"));
    all.claim(before).then().statusCode(201);
    String later = imported(file.row(second, "2021-03-15", "1"));
    ValidatableResponse job =
        file.of(file.row(second, "2021-03-15", "2") + file.row(first, "2021-03-15", "2"))
            .worked(REPLACED)
            .body("status", equalTo("FAILED"));
    file.rows(job, "REJECTED")
        .body("items.row", contains(3))
        .body("items[0].errors.code", contains("FND-0025"))
        .body("items[0].conflicts.reportId", contains(before));
    report(later).body("lines.units", contains(1f));
    file.of(file.row(second, "2021-03-15", "2"))
        .worked(REPLACED)
        .body("status", equalTo("COMPLETED"));
    report(before).body("lines.units", contains(1f));
    report(later).body("lines.size()", equalTo(0));
    assertEquals(1, standing(second));
  }

  @Test
  void whatIsOnlyValidatedStays() throws SQLException {
    String before = imported(file.row(first, "2021-03-15", "1"));
    file.of(file.row(first, "2021-03-15", "2"))
        .worked(ReportFile.IMPORTS + "?replace=true&mode=validate")
        .body("accepted", equalTo(1));
    report(before).body("lines.units", containsInAnyOrder(1f));
  }

  @Test
  void aFileThatReplacesStandsOrFallsAsAWhole() {
    all.municipalityCalls()
        .send(
            ReportFile.IMPORTS + "?replace=true",
            SentFile.CSV,
            ReportFile.HEADER + file.row(first, "2021-03-15", "1"))
        .then()
        .statusCode(400)
        .body("code", equalTo("FND-0334"));
  }

  private String imported(String rows) {
    List<String> ids = file.rows(file.worked(rows), "ACCEPTED").extract().path("items.id");
    return ids.getFirst();
  }

  private ValidatableResponse report(String id) {
    return all.municipalityCalls().get("/service-reports/" + id).then().statusCode(200);
  }

  private static int standing(UUID grant) throws SQLException {
    return ReportFile.number(
        "select count(*) from report_line where grant_id = '%s' and not reversed".formatted(grant));
  }
}
