package lv.atbalsts.assessment.imports;

import static lv.atbalsts.assessment.imports.Rows.CLIENTS;
import static lv.atbalsts.assessment.imports.Rows.assessment;
import static lv.atbalsts.assessment.imports.Rows.enrolled;
import static lv.atbalsts.assessment.imports.Rows.found;
import static lv.atbalsts.assessment.imports.Rows.id;
import static lv.atbalsts.assessment.imports.Rows.key;
import static lv.atbalsts.assessment.imports.Rows.rows;
import static lv.atbalsts.assessment.imports.Rows.worked;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
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
import java.util.stream.IntStream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ImportTest {

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
                    Person.adult().with("personalCode", "nonsense").with("birthDate", "2199-01-01"),
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
            "items.column",
            contains(
                "client.personalCode",
                null,
                "client.nickname",
                "client.givenName",
                "enrolment.targetGroup"))
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
                    Person.adult().with("birthDate", "2199-01-01"),
                    last)
                .body("status", equalTo("FAILED"))
                .body("causeCode", equalTo("KIT-0185"))
                .body("accepted", equalTo(0))
                .body("rejected", equalTo(2)));
    rows(job, "REJECTED")
        .body("items.row", contains(2, 3))
        .body("items.column", contains("client.personalCode", "client.birthDate"))
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
            .read("/assessment/imports/" + job + "/rows?limit=200")
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
            Case.row(person, "ADULT_GRT", "plan", Case.plan("", "DAY_CARE_CENTRE"))
                .with("agreement", Case.agreement("PERSON")))
        .body("accepted", equalTo(1));
    String job =
        id(
            worked(
                    "/grants/imports",
                    Case.row(
                            person,
                            "ADULT_GRT",
                            "grant",
                            Case.grant("", registration, "DAY_CARE_CENTRE"))
                        .with("startedOn", "2019-07-01"))
                .body("accepted", equalTo(1)));
    String grant = rows(job, "ACCEPTED").extract().path("items[0].id");
    SOCIAL_SERVICE.open("/grants/" + grant).body("status", equalTo("STARTED"));
  }

  @Test
  void aScoreThatWasComputedElsewhereMustBeTheSame() {
    Form first = enrolled(Person.adult(), "ADULT_GRT");
    Form second = enrolled(Person.adult(), "ADULT_GRT");
    worked(CLIENTS, first, second).body("accepted", equalTo(2));
    Form found = Case.adultAssessment("");
    String job =
        id(
            File.worked(
                    Case.ASSESSOR,
                    "/assessments/imports",
                    File.of(
                        assessment(first, found.with("score", 2).with("supportLevel", "L1")),
                        assessment(second, found.with("score", 3))))
                .body("accepted", equalTo(1)));
    Case.ASSESSOR
        .read("/assessment/imports/" + job + "/rows?outcome=REJECTED")
        .body("items.row", contains(2))
        .body("items.code", contains("ASM-0176"));
  }

  @Test
  void theErrorFileIsTheInputWithItsErrors() {
    Form bad = Person.adult().with("personalCode", "nonsense");
    String job = id(worked(CLIENTS, Person.adult(), bad));
    String errors =
        SOCIAL_SERVICE
            .read("/assessment/imports/" + job + "/errors")
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(errors.contains("\"personalCode\":\"nonsense\""), errors);
    assertTrue(errors.contains("\"_row\":2"), errors);
    assertTrue(errors.contains("\"code\":\"ASM-0002\""), errors);
    assertEquals(1, errors.lines().count());
  }

  @Test
  void aJobIsItsOwnersAndItsRolesOnly() {
    String job = id(worked(CLIENTS, Person.adult()));
    Call.municipality(Programme.BAUSKA).read("/assessment/imports/" + job).statusCode(404);
    Call.region(ZEMGALE).read("/assessment/imports/" + job + "/errors").statusCode(404);
    SOCIAL_SERVICE.post(CLIENTS, "application/json", "{}").statusCode(415);
  }

  @Test
  void theSameKeyIsTheSameJob() {
    String file = File.people(Person.adult());
    assertEquals(sent("same-key", file), sent("same-key", file));
    send("same-key", File.people(Person.adult())).statusCode(422).body("code", equalTo("KIT-0422"));
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
}
