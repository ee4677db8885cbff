package lv.atbalsts.assessment.imports;

import static lv.atbalsts.assessment.imports.Rows.CLIENTS;
import static lv.atbalsts.assessment.imports.Rows.clientId;
import static lv.atbalsts.assessment.imports.Rows.enrolled;
import static lv.atbalsts.assessment.imports.Rows.found;
import static lv.atbalsts.assessment.imports.Rows.id;
import static lv.atbalsts.assessment.imports.Rows.key;
import static lv.atbalsts.assessment.imports.Rows.submitted;
import static lv.atbalsts.assessment.imports.Rows.worked;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a file whose work is disturbed. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class InterruptedImportTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aJobThatIsTakenUpAgainDoesNoRowTwice() throws SQLException {
    Form person = Person.adult();
    String job =
        id(worked(CLIENTS, person, Person.adult().with("birthDate", null), Person.adult()));
    assertEquals(
        1,
        Store.change(
            "update import_job set status = 'RUNNING', next_chunk = 0, finished_at = null"
                + " where id = '"
                + job
                + "'"));
    File.ended(SOCIAL_SERVICE, "/assessment/imports/" + job)
        .body("status", equalTo("COMPLETED"))
        .body("accepted", equalTo(2))
        .body("rejected", equalTo(1));
    assertEquals(1, found(person));
  }

  @Test
  void noRowIsLostWhereAnotherInstanceLooksAtTheJobsMeanwhile() throws Exception {
    AtomicBoolean looking = new AtomicBoolean(true);
    Thread other = Thread.ofVirtual().start(() -> lookAtJobs(looking));
    try {
      Race.of(4, InterruptedImportTest::twiceTheSamePerson)
          .answers()
          .forEach(job -> job.body("accepted", equalTo(30)).body("rejected", equalTo(1)));
    } finally {
      looking.set(false);
      other.join();
    }
  }

  /** Two rows of a chunk are of one enrolment: the database refuses it, and it goes row by row. */
  private static ValidatableResponse twiceTheSamePerson() {
    List<Form> people =
        Stream.generate(() -> enrolled(Person.adult(), "ADULT_GRT")).limit(30).toList();
    worked(CLIENTS, people.toArray()).body("accepted", equalTo(30));
    List<Form> rows = new ArrayList<>(people.stream().map(Rows::assessment).toList());
    rows.add(rows.getFirst());
    return File.worked(Case.ASSESSOR, "/assessments/imports", File.of(rows.toArray()))
        .body("status", equalTo("COMPLETED"));
  }

  private static void lookAtJobs(AtomicBoolean looking) {
    while (looking.get()) {
      try {
        Store.asSuperuser(
            """
            select count(*) from (select id from import_job where status in ('QUEUED', 'RUNNING')
            for no key update skip locked) open
            """);
        LockSupport.parkNanos(2_000_000);
      } catch (SQLException unexpected) {
        throw new AssertionError(unexpected);
      }
    }
  }

  @Test
  void anAtomicFileWhoseConnectionIsKilledInTheMiddleIsTakenInOnceAsAWhole() throws Exception {
    Form first = submitted();
    Form second = submitted();
    String file =
        File.of(
            key(first).with("approvedOn", "2019-05-10"),
            key(second).with("approvedOn", "2019-05-10"));
    try (ExecutorService sender = Executors.newSingleThreadExecutor();
        Connection other = Store.asSuperuser();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("select 1 from client where id = '%s' for update".formatted(clientId(second)));
      Future<ValidatableResponse> job =
          sender.submit(
              () -> File.worked(Case.REGION, "/assessment-approvals/imports?atomic=true", file));
      await().atMost(Duration.ofSeconds(60)).until(() -> !kill().equals("0"));
      assertEquals("0", approved(first));
      other.rollback();
      job.get().body("status", equalTo("COMPLETED")).body("accepted", equalTo(2));
    }
    assertEquals(List.of("1", "1"), List.of(approved(first), approved(second)));
  }

  @Test
  void aRowWhoseCommitIsCutIsNotRejectedForIt() throws Exception {
    Form person = Person.adult().with("birthDate", "1931-07-19");
    Store.tamper(
        """
        create function sleep_at_commit() returns trigger language plpgsql as
          $$ begin perform pg_sleep(10); return null; end $$
        """,
        """
        create constraint trigger sleep_at_commit after insert on client deferrable initially deferred
          for each row when (new.birth_date = '1931-07-19') execute function sleep_at_commit()
        """);
    try (ExecutorService sender = Executors.newSingleThreadExecutor()) {
      Future<ValidatableResponse> job = sender.submit(() -> worked(CLIENTS, person));
      for (String commit : List.of("of the chunk", "of the row")) {
        await(commit).atMost(Duration.ofSeconds(60)).until(() -> !cutTheSleeper().equals("0"));
      }
      Store.tamper("drop trigger sleep_at_commit on client", "drop function sleep_at_commit");
      job.get()
          .body("status", equalTo("COMPLETED"))
          .body("accepted", equalTo(1))
          .body("rejected", equalTo(0));
    }
    assertEquals(1, found(person));
  }

  /** Ends the sessions that sleep in their commit; answers how many. */
  private static String cutTheSleeper() throws SQLException {
    return Store.asSuperuser(
        """
        select count(pg_terminate_backend(pid, 5000)) from (
          select pid from pg_stat_activity
          where datname = 'assessment' and wait_event = 'PgSleep') sleeping
        """);
  }

  /** Ends the connections that wait for a row; answers how many. */
  private static String kill() throws SQLException {
    return Store.asSuperuser(
        """
        select count(pg_terminate_backend(pid)) from (
          select pid from pg_stat_activity
          where datname = 'assessment' and wait_event = 'transactionid' and query like '%client%') waiting
        """);
  }

  private static String approved(Form person) throws SQLException {
    return Store.asSuperuser(
        """
        select count(*) from outbox join assessment on assessment.id = outbox.subject
        where type like '%%NeedsAssessmentApproved%%' and client_id = '%s' and status = 'APPROVED'
        """
            .formatted(clientId(person)));
  }
}
