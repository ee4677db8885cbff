package lv.atbalsts.registry.institution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A branch of 2016 in which 40 adults live since 2016-02-01. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ResidentTest {

  private static final int AT_ONCE = 8;

  @Inject AgroalDataSource database;

  private String institution;
  private String branch;
  private String first;

  @BeforeEach
  void livedIn() {
    institution =
        Call.MINISTRY.make(
            "/institutions",
            """
            {"name": "VSAC %s", "kind": "VSAC", "municipality": "0110000",
             "recordedOn": "2016-01-04"}
            """
                .formatted(Numbers.addressCode()));
    branch =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/branches",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """);
    first = move("2016-02-01", 40, 0).statusCode(201).extract().path("id");
  }

  private ValidatableResponse move(String day, int admitted, int departed) {
    return Call.MINISTRY.post(
        "/branches/" + branch + "/residents",
        """
        {"residentGroup": "ADULT_GRT", "movedOn": "%s", "admitted": %d, "departed": %d}
        """
            .formatted(day, admitted, departed));
  }

  private void close(String closedOn, int status) {
    Call.MINISTRY.post(
        "/branches/" + branch + "/closure-plan",
        "{\"supportedForClosure\": true, \"plannedClosureOn\": \"2023-12-31\"}");
    Call.MINISTRY
        .post("/branches/" + branch + "/closure", "{\"closedOn\": \"%s\"}".formatted(closedOn))
        .statusCode(status);
  }

  @Test
  void whoLivesThereIsToldForTheDay() {
    move("2019-09-02", 3, 1).statusCode(201).body("residents", equalTo(42));
    String path = "/branches/" + branch + "/residents?as-of=";
    Call.municipality("0110000").read(path + "2016-01-31").body("items.size()", equalTo(0));
    Call.MINISTRY.read(path + "2019-09-01").body("items.residents", contains(40));
    Call.MINISTRY.read(path + "2019-09-02").body("items.residents", contains(42));
  }

  @Test
  void anEarlierDayDoesNotLetALaterOneFallBelowZero() {
    move("2019-09-02", 0, 38).statusCode(201);
    move("2018-01-02", 0, 3)
        .statusCode(409)
        .body("code", equalTo("REG-0141"))
        .body("used", equalTo(37))
        .body("requested", equalTo(38));
    move("2018-01-02", 0, 2).statusCode(201).body("residents", equalTo(38));
    Call.MINISTRY
        .read("/branches/" + branch + "/residents?as-of=2019-09-02")
        .body("items.residents", contains(0));
  }

  @Test
  void aDayIsRecordedOnceAndCorrected() {
    move("2016-02-01", 1, 0).statusCode(409).body("conflicts", contains(first));
    move("2019-09-02", 0, 30).statusCode(201);
    String day = "/branches/" + branch + "/residents/days/" + first;
    String body =
        "{\"movements\": {\"admitted\": %d, \"departed\": 0}, \"reason\": \"Pārrakstīšanās\"}";
    Call.MINISTRY.put(day, "0", body.formatted(29)).statusCode(409);
    Call.MINISTRY.put(day, "0", body.formatted(35)).statusCode(200);
    Call.MINISTRY.read("/branches/" + branch + "/residents").body("items.residents", contains(5));
  }

  @Test
  void aDayOfOneBranchIsNotReachedThroughAnother() {
    String other =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/branches",
            """
            {"name": "Cita", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """);
    String day = "/branches/" + other + "/residents/days/" + first;
    Call.MINISTRY.read(day).statusCode(404);
    Call.MINISTRY
        .put(day, "0", "{\"movements\": {\"admitted\": 0, \"departed\": 0}, \"reason\": \"Kļūda\"}")
        .statusCode(404);
  }

  @Test
  void aBranchInWhichPeopleLiveIsNotClosed() {
    close("2021-12-31", 409);
    move("2021-12-31", 0, 40).statusCode(201);
    close("2021-12-30", 409);
    close("2021-12-31", 200);
  }

  @Test
  void aClosedBranchAdmitsNobodyFromThatDayOn() {
    move("2021-12-01", 0, 40).statusCode(201);
    close("2021-12-31", 200);
    move("2021-12-31", 1, 1).statusCode(409).body("code", equalTo("REG-0142"));
    move("2021-12-30", 1, 1).statusCode(201);
  }

  @Test
  void aClosureEnteredInErrorIsTakenBack() {
    move("2021-12-01", 0, 40).statusCode(201);
    close("2021-12-31", 200);
    Call.MINISTRY
        .put(
            "/branches/" + branch,
            "2",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "supportedForClosure": true,
             "plannedClosureOn": "2023-12-31", "reason": "Nav slēgta"}
            """)
        .statusCode(200)
        .body("status", equalTo("CLOSING"));
    move("2021-12-31", 1, 0).statusCode(201);
  }

  @Test
  void ofEightThatMoveOutAtOnceOnlyWhoLivesThereDoes() throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Integer>> calls =
          IntStream.range(0, AT_ONCE)
              .mapToObj(
                  i -> threads.submit(() -> move("2020-01-1" + i, 0, 15).extract().statusCode()))
              .toList();
      for (Future<Integer> each : calls) {
        statuses.add(each.get());
      }
    }
    assertEquals(
        List.of(201, 201, 409, 409, 409, 409, 409, 409), statuses.stream().sorted().toList());
    Call.MINISTRY.read("/branches/" + branch + "/residents").body("items.residents", contains(10));
  }

  @Test
  void theDatabaseItselfKnowsNoNegativeResidents() {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute(
                    "update resident_day set residents = -1 where id = '" + first + "'");
              }
            });
    assertEquals("23514", refused.getSQLState());
  }

  @Test
  void aReorganisationPlanGoesStepByStep() {
    String plan =
        """
        {"title": "Reorganizācija", "branchId": "%s", "adoptedOn": "2018-05-14",
         "steps": [{"title": "Pāriet 12 personas", "dueOn": "2020-12-31"%s}]}
        """;
    String path = "/institutions/" + institution + "/reorganisation-plans";
    String id = Call.MINISTRY.make(path, plan.formatted(branch, ""));
    String done = plan.formatted(branch, ", \"doneOn\": \"2020-11-16\"");
    Call.MINISTRY
        .put(
            path + "/" + id, "0", "{\"plan\": %s, \"reason\": \"Solis izpildīts\"}".formatted(done))
        .statusCode(200)
        .body("steps[0].doneOn", equalTo("2020-11-16"));
    Call.MINISTRY.read("/registry/history/" + id).body("items.size()", equalTo(2));
    Call.MINISTRY
        .post(path, plan.formatted(institution, ", \"doneOn\": \"2018-05-13\""))
        .statusCode(422)
        .body("errors.code", contains("REG-0144"));
  }

  @Test
  void anInstitutionIsRenamedAndItsHistoryKeepsTheFormerName() {
    String path = "/institutions/" + institution;
    String name = "VSAC " + Numbers.addressCode();
    Call.MINISTRY
        .put(
            path,
            "0",
            """
            {"name": "%s", "municipality": "0110000", "reason": "Mainīts nosaukums"}
            """
                .formatted(name))
        .statusCode(200)
        .body("name", equalTo(name));
    Call.MINISTRY.read("/registry/history/" + institution).body("items.size()", equalTo(2));
  }
}
