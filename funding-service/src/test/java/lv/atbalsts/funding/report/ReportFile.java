package lv.atbalsts.funding.report;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;

/** A municipality's files of services received in a project, and what becomes of their rows. */
record ReportFile(Compensated all) {

  static final String IMPORTS = "/service-reports/imports";
  static final String HEADER = "projectNumber,grantId,date,units\n";

  String row(UUID grant, String date, String units) {
    return "%s,%s,%s,%s\n".formatted(all.number(), grant, date, units);
  }

  SentFile of(String rows) {
    return all.municipalityCalls().file(SentFile.CSV, HEADER + rows);
  }

  ValidatableResponse worked(String rows) {
    return of(rows).worked(IMPORTS);
  }

  /** What became of the rows of a job with this outcome. */
  ValidatableResponse rows(ValidatableResponse job, String outcome) {
    return all.municipalityCalls()
        .get("/funding/imports/" + job.extract().path("id") + "/rows?outcome=" + outcome)
        .then()
        .statusCode(200);
  }

  ValidatableResponse refused(Call caller, String content, int status) {
    return caller.send(IMPORTS, SentFile.CSV, content).then().statusCode(status);
  }

  /** How many lines of reports hold the grant. */
  static int lines(UUID grant) throws SQLException {
    return number("select count(*) from report_line where grant_id = '%s'".formatted(grant));
  }

  static int number(String query) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  static Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        Parts.postgres().superuserJdbcUrl().replace("/postgres?", "/funding?"));
  }
}
