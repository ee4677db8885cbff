package lv.atbalsts.funding.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of services received that are sent again, or whose work is disturbed. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class DisturbedReportImportTest {

  private Compensated all;
  private ReportFile file;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
    file = new ReportFile(all);
  }

  @Test
  void theSameKeyIsTheSameJobAndAnotherFileUnderItIsRefused() throws SQLException {
    UUID grant = all.grant();
    Call caller = all.municipalityCalls().withKey("file " + UUID.randomUUID());
    String rows = ReportFile.HEADER + file.row(grant, "2021-03-01", "1");
    SentFile sent = caller.file(SentFile.CSV, rows);
    String job = sent.sent(ReportFile.IMPORTS);
    assertEquals(job, sent.sent(ReportFile.IMPORTS));
    sent.ended(job).body("accepted", equalTo(1));
    file.refused(caller, ReportFile.HEADER, 422).body("code", equalTo("KIT-0422"));
    assertEquals(1, ReportFile.lines(grant));
  }

  @Test
  void aJobThatIsTakenUpAgainReportsNoRowTwice() throws SQLException {
    UUID grant = all.grant();
    ValidatableResponse job =
        file.worked(file.row(grant, "2021-03-01", "1") + file.row(grant, "2022-03-01", "1"));
    String id = job.extract().path("id");
    try (Connection database = ReportFile.superuser();
        Statement update = database.createStatement()) {
      update.executeUpdate(
          "update import_job set status = 'RUNNING', next_chunk = 0, finished_at = null where id = '%s'"
              .formatted(id));
    }
    file.of("")
        .ended("/funding/imports/" + id)
        .body("status", equalTo("COMPLETED"))
        .body("accepted", equalTo(1))
        .body("rejected", equalTo(1));
    assertEquals(1, ReportFile.lines(grant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?atomic=true"})
  void aFileWhoseConnectionIsKilledInTheMiddleIsReportedOnce(String how) throws SQLException {
    UUID first = all.grant();
    UUID second = all.grant();
    SentFile sent =
        file.of(file.row(first, "2021-03-01", "1") + file.row(second, "2021-03-01", "1"));
    try (Connection other = ReportFile.superuser();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("select 1 from granted_service where id = '%s' for update".formatted(second));
      String job = sent.sent(ReportFile.IMPORTS + how);
      await().atMost(Duration.ofSeconds(60)).until(() -> killWaiting() > 0);
      assertEquals(0, ReportFile.lines(first));
      other.rollback();
      sent.ended(job).body("status", equalTo("COMPLETED")).body("accepted", equalTo(2));
    }
    assertEquals(1, ReportFile.lines(first));
    assertEquals(1, ReportFile.lines(second));
    assertEquals(
        1,
        ReportFile.number(
            "select count(distinct report_id) from report_line where grant_id in ('%s', '%s')"
                .formatted(first, second)));
  }

  /** Ends the connections that wait for a grant; answers how many. */
  private static int killWaiting() throws SQLException {
    return ReportFile.number(
        """
        select count(pg_terminate_backend(pid)) from (
          select pid from pg_stat_activity
          where datname = 'funding' and wait_event = 'transactionid' and query like '%granted_service%') waiting
        """);
  }
}
