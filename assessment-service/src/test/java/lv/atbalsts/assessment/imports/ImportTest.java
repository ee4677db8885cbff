package lv.atbalsts.assessment.imports;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ImportTest {

  private static final String CLIENTS = "/clients/imports";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void badRowsInTheMiddleAreNamedAndTheGoodOnesAreIn() {
    Form first = Person.adult();
    Form last = enrolled(Person.adult(), "ADULT_GRT");
    String job =
        id(
            worked(
                    CLIENTS,
                    first,
                    Person.adult().with("personalCode", "nonsense").with("birthDate", "2999-01-01"),
                    "{\"personalCode\": ",
                    Person.adult().with("nickname", "x"),
                    Person.adult().with("givenName", ""),
                    enrolled(Person.adult().with("disability", null), "ADULT_GRT"),
                    last)
                .body("status", equalTo("COMPLETED"))
                .body("rows", equalTo(7))
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(5)));
    rows(job, "REJECTED")
        .body("items.row", contains(2, 3, 4, 5, 6))
        .body("items.code", contains("ASM-0002", "KIT-0001", "KIT-0002", "KIT-0006", "ASM-0012"))
        .body(
            "items.column", contains("personalCode", null, "nickname", "givenName", "targetGroup"))
        .body("items[0].errors.code", contains("ASM-0002", "ASM-0003"))
        .body("items[0].message", notNullValue());
    rows(job, "ACCEPTED").body("items.row", contains(1, 7));
    assertEquals(1, found(first));
    assertEquals(1, found(last));
  }

  @Test
  void anAtomicFileWithBadRowsInTheMiddleLeavesNothing() {
    Form good = Person.adult();
    Form last = Person.adult();
    String job =
        id(
            worked(
                    CLIENTS + "?atomic=true",
                    good,
                    Person.adult().with("personalCode", "x"),
                    Person.adult().with("birthDate", "2999-01-01"),
                    last)
                .body("status", equalTo("FAILED"))
                .body("causeCode", equalTo("ASM-0085"))
                .body("accepted", equalTo(0))
                .body("rejected", equalTo(2)));
    rows(job, "REJECTED")
        .body("items.row", contains(2, 3))
        .body("items.column", contains("personalCode", "birthDate"))
        .body("items.code", contains("ASM-0002", "ASM-0003"));
    rows(job, "NOT_APPLIED").body("items.row", contains(1, 4)).body("items[0].id", equalTo(null));
    assertEquals(0, found(good));
    assertEquals(0, found(last));
    worked(CLIENTS + "?atomic=true", good).body("status", equalTo("COMPLETED"));
    assertEquals(1, found(good));
  }

  @Test
  void aFileThatIsOnlyValidatedLeavesNothingButItsReport() {
    Form good = Person.adult();
    String job =
        id(
            worked(CLIENTS + "?mode=validate", good, good, Person.adult().with("birthDate", null))
                .body("status", equalTo("COMPLETED"))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(2)));
    rows(job, "REJECTED").body("items.code", contains("ASM-0004", "KIT-0006"));
    assertEquals(0, found(good));
  }

  @Test
  void aPersonWhoStandsTwiceInAFileIsInOnce() {
    Form person = Person.adult();
    worked(CLIENTS, person, Person.adult(), person)
        .body("accepted", equalTo(2))
        .body("rejected", equalTo(1));
    assertEquals(1, found(person));
  }

  @Test
  void aRepresentativeFollowsTheChildOfAnEarlierRow() {
    Form child = enrolled(Person.child(), "CHILD_FT");
    Form parent =
        enrolled(Person.representative(null), "LEGAL_REPRESENTATIVE")
            .with("representsPersonalCode", child.get("personalCode"));
    worked(CLIENTS, child, parent).body("accepted", equalTo(2));
  }

  @Test
  void moreRowsThanAChunkAreAllIn() {
    Object[] rows =
        IntStream.range(0, 450).mapToObj(each -> enrolled(Person.adult(), "ADULT_GRT")).toArray();
    String job = id(worked(CLIENTS, rows).body("accepted", equalTo(450)));
    ValidatableResponse page =
        SOCIAL_SERVICE
            .read("/imports/" + job + "/rows?limit=200")
            .body("items", hasSize(200))
            .body("items[199].row", equalTo(200));
    assertTrue(page.extract().header("Link").contains("rel=\"next\""));
  }

  @Test
  void theWholeProgrammeCanBeImported() {
    Form person = enrolled(Person.adult(), "ADULT_GRT");
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    Form key = key(person);
    worked(CLIENTS, person).body("accepted", equalTo(1));
    Form assessment = assessment(person);
    File.worked(Case.ASSESSOR, "/assessments/imports", File.of(assessment, assessment))
        .body("accepted", equalTo(1))
        .body("rejected", equalTo(1));
    File.worked(
            Case.REGION,
            "/assessment-approvals/imports",
            File.of(key.with("approvedOn", "2019-05-10")))
        .body("accepted", equalTo(1));
    worked(
            "/support-plans/imports",
            key.with("lines", List.of(Case.line("DAY_CARE_CENTRE")))
                .with("agreement", Case.agreement("PERSON")))
        .body("accepted", equalTo(1));
    String job =
        id(
            worked(
                    "/grants/imports",
                    Case.grant("", registration, "DAY_CARE_CENTRE")
                        .with("enrolmentId", null)
                        .with("startedOn", "2019-07-01")
                        .and(key))
                .body("accepted", equalTo(1)));
    String grant = rows(job, "ACCEPTED").extract().path("items[0].id");
    SOCIAL_SERVICE.open("/grants/" + grant).body("status", equalTo("STARTED"));
  }

  @Test
  void aScoreThatWasComputedElsewhereMustBeTheSame() {
    Form first = enrolled(Person.adult(), "ADULT_GRT");
    Form second = enrolled(Person.adult(), "ADULT_GRT");
    worked(CLIENTS, first, second).body("accepted", equalTo(2));
    String job =
        id(
            File.worked(
                    Case.ASSESSOR,
                    "/assessments/imports",
                    File.of(
                        assessment(first).with("score", 2).with("supportLevel", "L1"),
                        assessment(second).with("score", 3)))
                .body("accepted", equalTo(1)));
    Case.ASSESSOR
        .read("/imports/" + job + "/rows?outcome=REJECTED")
        .body("items.row", contains(2))
        .body("items.code", contains("ASM-0176"));
  }

  @Test
  void aPlanComesInWithAllThatItSays() {
    Form person = approved();
    String job =
        id(
            worked("/support-plans/imports", budgeted(person, "5000.00"))
                .body("accepted", equalTo(1)));
    String plan = "/support-plans/" + rows(job, "ACCEPTED").extract().path("items[0].id");
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .get(plan)
        .then()
        .statusCode(200)
        .body("plan.status", equalTo("ACTIVE"))
        .body("texts.goals.text", contains("Gribu dzīvot pats"))
        .body("texts.preferences", equalTo("rīti"))
        .body("plan.financing", equalTo("INDIVIDUAL_BUDGET"));
    SOCIAL_SERVICE
        .open(plan + "/budget")
        .body("amount.amount", equalTo("5000.00"))
        .body("planned.amount", equalTo("4800.00"));
  }

  @Test
  void nothingIsKeptOfAPlanThatIsRefused() throws SQLException {
    Form person = approved();
    Form dear = budgeted(person, "4799.99");
    Form early =
        budgeted(person, "5000.00")
            .with("agreement", Map.of("agreedBy", "PERSON", "agreedOn", "2019-05-01"));
    String job = id(worked("/support-plans/imports", dear, early).body("rejected", equalTo(2)));
    rows(job, "REJECTED").body("items.code", contains("ASM-0233", "ASM-0054"));
    assertEquals("0", kept("support_plan", person));
    assertEquals("0", kept("individual_budget", person));
    worked("/support-plans/imports", budgeted(person, "4800.00")).body("accepted", equalTo(1));
  }

  private static String kept(String table, Form person) throws SQLException {
    return Store.asSuperuser(
        "select count(*) from %s where client_id = '%s'".formatted(table, clientId(person)));
  }

  private static Form approved() {
    Form person = submitted();
    File.worked(
            Case.REGION,
            "/assessment-approvals/imports",
            File.of(key(person).with("approvedOn", "2019-05-10")))
        .body("accepted", equalTo(1));
    return person;
  }

  /** Twelve months of day care for 4800 euros, of a budget. */
  private static Form budgeted(Form person, String amount) {
    return key(person)
        .with("goals", List.of(PlanCase.goal("G1")))
        .with("preferences", "rīti")
        .with("lines", List.of(PlanCase.once("DAY_CARE_CENTRE", "40.00", 120).with("goal", "G1")))
        .with("financing", "INDIVIDUAL_BUDGET")
        .with("budget", PlanCase.budget(amount))
        .with("agreement", Case.agreement("PERSON"));
  }

  private static Form key(Form person) {
    return Form.of("personalCode", person.get("personalCode"), "targetGroup", "ADULT_GRT");
  }

  private static Form assessment(Form person) {
    return Case.adultAssessment("").with("enrolmentId", null).and(key(person));
  }

  @Test
  void theErrorFileIsTheInputWithItsErrors() {
    Form bad = Person.adult().with("personalCode", "nonsense");
    String job = id(worked(CLIENTS, Person.adult(), bad));
    String errors =
        SOCIAL_SERVICE.read("/imports/" + job + "/errors").statusCode(200).extract().asString();
    assertTrue(errors.contains("\"personalCode\":\"nonsense\""), errors);
    assertTrue(errors.contains("\"_row\":2"), errors);
    assertTrue(errors.contains("\"code\":\"ASM-0002\""), errors);
    assertEquals(1, errors.lines().count());
  }

  @Test
  void aJobIsItsOwnersAndItsRolesOnly() {
    String job = id(worked(CLIENTS, Person.adult()));
    Call.municipality(Programme.BAUSKA).read("/imports/" + job).statusCode(404);
    Call.region(ZEMGALE).read("/imports/" + job + "/errors").statusCode(404);
    SOCIAL_SERVICE.post(CLIENTS, "application/json", "{}").statusCode(415);
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
    File.ended(SOCIAL_SERVICE, "/imports/" + job)
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
      Race.of(4, ImportTest::twiceTheSamePerson)
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
    List<Form> rows = new ArrayList<>(people.stream().map(ImportTest::assessment).toList());
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
      await().until(() -> !kill().equals("0"));
      assertEquals("0", approved(first));
      other.rollback();
      job.get().body("status", equalTo("COMPLETED")).body("accepted", equalTo(2));
    }
    assertEquals(List.of("1", "1"), List.of(approved(first), approved(second)));
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

  private static Form submitted() {
    Form person = enrolled(Person.adult(), "ADULT_GRT");
    worked(CLIENTS, person).body("accepted", equalTo(1));
    File.worked(Case.ASSESSOR, "/assessments/imports", File.of(assessment(person)))
        .body("accepted", equalTo(1));
    return person;
  }

  @Test
  void theSameKeyIsTheSameJob() {
    String file = File.of(Person.adult());
    assertEquals(sent("same-key", file), sent("same-key", file));
    send("same-key", File.of(Person.adult())).statusCode(422).body("code", equalTo("KIT-0422"));
  }

  private static String sent(String key, String file) {
    return send(key, file).statusCode(202).extract().header("Location");
  }

  private static ValidatableResponse send(String key, String file) {
    return SOCIAL_SERVICE
        .request()
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/x-ndjson")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(CLIENTS)
        .then();
  }

  private static Form enrolled(Form person, String group) {
    return person.with(
        "enrolment",
        Map.of("targetGroup", group, "projectNumber", ZEMGALE, "enrolledOn", "2019-03-15"));
  }

  private static ValidatableResponse worked(String path, Object... rows) {
    return File.worked(SOCIAL_SERVICE, path, File.of(rows));
  }

  private static ValidatableResponse rows(String job, String outcome) {
    return SOCIAL_SERVICE.read("/imports/" + job + "/rows?outcome=" + outcome).statusCode(200);
  }

  private static String id(ValidatableResponse job) {
    return job.extract().path("id");
  }

  private static int found(Form person) {
    return search(person).size();
  }

  private static String clientId(Form person) {
    return search(person).getFirst();
  }

  private static List<String> search(Form person) {
    return SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("personalCode", person.get("personalCode")))
        .post("/clients/search")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
