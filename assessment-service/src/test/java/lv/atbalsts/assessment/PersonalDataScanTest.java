package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Logged;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.assessment.play.Scan;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plants a name and a personal code, and looks for them where they must not be. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PersonalDataScanTest {

  private static final String NAME = "Zvirbuļgalve";

  private static final String PLACE = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void neitherNameNorCodeIsReadableInAnyTableLogOrMetric() throws SQLException {
    String recorded = Codes.next();
    String imported = Codes.next();
    String refused = Codes.next();
    try (Logged logged = Logged.fromHere()) {
      record(planted(recorded));
      File.worked(
              SOCIAL_SERVICE,
              "/clients/imports",
              File.people(planted(imported), planted(refused).with("birthDate", "2199-01-01")))
          .body("accepted", equalTo(1))
          .body("rejected", equalTo(1));
      String metrics = SOCIAL_SERVICE.read("/q/metrics").extract().asString();
      for (String code : List.of(recorded, imported, refused)) {
        for (String secret : List.of(NAME, code, code.replace("-", ""))) {
          assertEquals(-1, logged.text().indexOf(secret), "log");
          assertEquals(-1, metrics.indexOf(secret), "metrics");
          assertEquals("", Scan.tablesHolding(secret));
        }
      }
    }
  }

  @Test
  void aWholeCaseLeavesNeitherNameNorCodeAnywhereButInWhatIsOpenedForAPurpose()
      throws SQLException {
    String code = Codes.next();
    String mentor = "Mentorliepkalne";
    try (Logged logged = Logged.fromHere()) {
      String client =
          Case.client(
              planted(code).with("residence", Map.of("kind", "VSAC", "institutionId", PLACE)));
      String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
      String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
      PlanCase.course(Case.plan(assessment, "DAY_CARE_CENTRE"), NAME);
      Resident resident = new Resident(client);
      resident
          .take("preparation", Resident.form("preparation").with("mentorName", mentor))
          .statusCode(200);
      resident.take("trial-stay").statusCode(200);
      String told =
          List.of(
                  SOCIAL_SERVICE.read("/tasks?limit=200"),
                  SOCIAL_SERVICE.read("/tasks/counts"),
                  SOCIAL_SERVICE.open("/assessment/history/" + resident.clientRef()),
                  Resident.open(SOCIAL_SERVICE, "/clients/" + client + "/history"),
                  resident.take("move"),
                  resident.take(
                      "trial-stay/end",
                      Resident.form("trial-stay/end").with("outcome", NAME + code)),
                  resident.take(
                      "preparation", Resident.form("preparation").with("mentorRef", code)),
                  SOCIAL_SERVICE.read("/clients/" + client + "/way-out"))
              .stream()
              .map(answer -> answer.extract().asString())
              .collect(Collectors.joining("\n"));
      String metrics = SOCIAL_SERVICE.read("/q/metrics").extract().asString();
      String topic = Events.allOn("atbalsts.assessment").toString();
      for (String secret : List.of(NAME, mentor, code, code.replace("-", ""))) {
        assertEquals(-1, told.indexOf(secret), "answers");
        assertEquals(-1, logged.text().indexOf(secret), "log");
        assertEquals(-1, metrics.indexOf(secret), "metrics");
        assertEquals(-1, topic.indexOf(secret), "topic");
        assertEquals("", Scan.tablesHolding(secret));
      }
      resident.readAs(SOCIAL_SERVICE).body("steps[0].mentorName", equalTo(mentor));
    }
  }

  @Test
  void theScanFindsWhatIsNotSealed() throws SQLException {
    String client = Case.client(Person.adult());
    assertTrue(Scan.tablesHolding(client).contains("client"), () -> "the scan sees nothing");
  }

  private static Form planted(String code) {
    return Person.adult().with("personalCode", code).with("familyName", NAME);
  }

  private static void record(Form person) {
    String client =
        SOCIAL_SERVICE
            .request()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/json")
            .body(person)
            .post("/clients")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(Map.of("personalCode", person.get("personalCode")))
        .post("/clients/search")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(client));
  }
}
