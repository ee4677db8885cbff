package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The spreadsheet in which a municipality keeps what was received. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WorkbookImportTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;charset=UTF-8";

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @Test
  void rowsAreTakenAndWhatIsWrongIsNamedByItsCell() throws IOException {
    UUID grant = all.grant();
    ValidatableResponse job =
        worked(
            workbook(
                sheet -> {
                  row(sheet, 1, grant, "15.03.2021", "1,5");
                  row(sheet, 3, grant, "16.03.2021", "daudz");
                  sheet.value(4, 0, all.number());
                  sheet.value(4, 1, grant.toString());
                  sheet.value(4, 2, LocalDate.of(2021, 3, 17));
                  sheet.style(4, 2).format("dd.mm.yyyy").set();
                  sheet.value(4, 3, 2);
                  sheet.value(90, 3, " ");
                }));
    job.body("format", equalTo("XLSX"))
        .body("rows", equalTo(3))
        .body("accepted", equalTo(2))
        .body("rejected", equalTo(1));
    String id = job.extract().path("id");
    all.municipalityCalls()
        .get("/funding/imports/" + id + "/rows?outcome=REJECTED")
        .then()
        .body("items.row", contains(4))
        .body("items.errors.flatten().cell", contains("D4"))
        .body("items.errors.flatten().column", contains("units"));
    all.municipalityCalls()
        .get("/funding/imports/" + id + "/errors")
        .then()
        .contentType("text/csv")
        .body(containsString("daudz;4;KIT-0162"));
  }

  @Test
  void fiveThousandLinesAreOneFileAndOneReport() throws IOException, SQLException {
    UUID[] grants = new UUID[200];
    for (int i = 0; i < grants.length; i++) {
      grants[i] =
          Told.grant(
              all.number(),
              all.municipality(),
              Compensated.SERVICE,
              "'quantity':72,'unit':'" + all.unit() + "'",
              all.registration(),
              UUID.randomUUID(),
              "2021-12-31");
    }
    byte[] file =
        workbook(
            sheet -> {
              for (int line = 0; line < 5000; line++) {
                row(
                    sheet,
                    line + 1,
                    grants[line % 200],
                    "%02d.03.2021".formatted(line / 200 + 1),
                    "1");
              }
            });
    worked(file).body("accepted", equalTo(5000));
    assertEquals(25, ReportFile.lines(grants[199]));
  }

  @Test
  void aFormulaIsRefusedWithItsCell() throws IOException {
    sent(workbook(sheet -> sheet.formula(1, 3, "1+1")))
        .then()
        .statusCode(400)
        .body("code", equalTo("KIT-0191"))
        .body("detail", containsString("D2"));
  }

  private Response sent(byte[] file) {
    return all.municipalityCalls().send(ReportFile.IMPORTS, XLSX, file);
  }

  private ValidatableResponse worked(byte[] file) {
    String job = sent(file).then().statusCode(202).extract().header("Location");
    SentFile sent = all.municipalityCalls().file(SentFile.CSV, "");
    return sent.ended(job.replaceFirst("^https?://[^/]*", ""));
  }

  private void row(Worksheet sheet, int row, UUID grant, String day, String units) {
    List<String> cells = List.of(all.number(), grant.toString(), day, units);
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(row, i, cells.get(i));
    }
  }

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Marts");
      List<String> columns = List.of("projectNumber", "grantId", "date", "units");
      for (int i = 0; i < columns.size(); i++) {
        sheet.value(0, i, columns.get(i));
      }
      content.accept(sheet);
    }
    return file.toByteArray();
  }
}
