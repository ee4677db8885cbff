package lv.atbalsts.registry.creation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is created stands in the plan in force: 12 places from 2017-10-17, 8 from 2018-12-18. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanRoomTest {

  private static final int AT_ONCE = 8;

  @Inject Plans plans;
  @Inject AgroalDataSource database;

  private String project;
  private String plan;
  private String places;

  @BeforeEach
  void planned() {
    project = Numbers.project();
    plan = plans.draft(project);
    places = plans.places(project, plan);
    plans.submit(project, plan);
    plans.decide(plan, Plans.APPROVAL);
  }

  private int create(int number, String plannedOn) {
    return Call.region(project)
        .post("/place-creations", Plans.creation(places, number, plannedOn))
        .extract()
        .statusCode();
  }

  private void reduce() {
    plans.amend(project, plan);
    plans.change(project, plan, places, 8);
    Call.region(project)
        .post("/di-plans/" + plan + "/submission", Plans.SECOND_SUBMISSION)
        .statusCode(200);
  }

  @Test
  void moreThanThePlanHasIsRefusedAndSaysWhatItHas() {
    reduce();
    plans.decide(plan, Plans.SECOND_APPROVAL);
    plans.create(project, places, 5);
    Call.region(project)
        .post("/place-creations", Plans.creation(places, 4, "2019-06-03"))
        .statusCode(409)
        .body("code", equalTo("REG-0131"))
        .body("rule", equalTo("GEN-02"))
        .body("line", equalTo(places))
        .body("planVersion", equalTo(2))
        .body("limit", equalTo(8))
        .body("used", equalTo(5))
        .body("requested", equalTo(4))
        .body("detail", containsString("1: 2017-10-17 … 2018-12-17, 12 (9.3.1.1)"))
        .body("detail", containsString("2: 2018-12-18 … , 8 (9.3.1.1)"));
  }

  @Test
  void beforeThePlanIsInForceNothingIsCreated() {
    Call.region(project)
        .post("/place-creations", Plans.creation(places, 1, "2017-10-16"))
        .statusCode(409)
        .body("code", equalTo("REG-0130"))
        .body("detail", containsString("1: 2017-10-17 … , 12 (9.3.1.1)"));
    assertEquals(201, create(1, "2017-10-17"));
  }

  @Test
  void placesOfTheOtherMeasureAreNotBuilt() {
    String other = Numbers.project();
    String otherPlan = plans.draft(other);
    String line =
        Call.region(other)
            .post(
                "/di-plans/" + otherPlan + "/places",
                Plans.lines(Plans.line(Plans.JEKABPILS, 12).replace("9.3.1.1", "9.2.2.1")))
            .statusCode(201)
            .extract()
            .path("items[0].id");
    plans.submit(other, otherPlan);
    plans.decide(otherPlan, Plans.APPROVAL);
    Call.region(other)
        .post("/place-creations", Plans.creation(line, 1, "2019-06-03"))
        .statusCode(409)
        .body("code", equalTo("REG-0130"))
        .body("detail", containsString("12 (9.2.2.1)"));
  }

  @Test
  void anEarlierDayDoesNotGoAroundALaterVersion() {
    reduce();
    plans.decide(plan, Plans.SECOND_APPROVAL);
    assertEquals(409, create(9, "2018-06-01"));
    assertEquals(201, create(8, "2018-06-01"));
  }

  @Test
  void whatIsGivenUpLeavesItsPlacesToOthers() {
    String id = plans.create(project, places, 12);
    assertEquals(409, create(12, "2020-02-03"));
    Call.region(project)
        .post(
            "/place-creations/" + id + "/steps",
            """
            {"step": "WITHDRAWN", "takenOn": "2020-02-03", "reason": "Pašvaldība atteicās"}
            """)
        .statusCode(200);
    assertEquals(409, create(12, "2020-02-02"));
    assertEquals(201, create(12, "2020-02-03"));
  }

  @Test
  void aPlanIsNotApprovedBelowWhatIsBegun() {
    String id = plans.create(project, places, 9);
    reduce();
    Call.COUNCIL
        .post("/di-plans/" + plan + "/decisions", Plans.SECOND_APPROVAL)
        .statusCode(409)
        .body("code", equalTo("REG-0123"))
        .body("limit", equalTo(8))
        .body("used", equalTo(9))
        .body("conflicts", contains(id));
    Call.COUNCIL.read("/di-plans/" + plan).body("status", equalTo("SUBMITTED"));
  }

  @Test
  void aCorrectionStaysWithinThePlan() {
    plans.create(project, places, 7);
    String id = plans.create(project, places, 5);
    Call.region(project)
        .put(
            "/place-creations/" + id,
            "0",
            "{\"creation\": {\"places\": 6, \"plannedOn\": \"2019-06-03\"}, \"reason\": \"Vairāk\"}")
        .statusCode(409)
        .body("code", equalTo("REG-0131"));
  }

  @Test
  void ofEightAtOnceOnlyThoseThatThePlanHasStand() throws Exception {
    List<Integer> statuses =
        atOnce(
            IntStream.range(0, AT_ONCE)
                .<Callable<Integer>>mapToObj(i -> () -> create(4, "2019-06-03"))
                .toList());
    assertEquals(List.of(201, 201, 201, 409, 409, 409, 409, 409), statuses);
    assertEquals(12, begun());
  }

  @Test
  void ofAReductionAndACreationAtOnceOneStands() throws Exception {
    reduce();
    List<Integer> statuses =
        atOnce(
            List.of(
                () -> create(12, "2019-06-03"),
                () ->
                    Call.COUNCIL
                        .post("/di-plans/" + plan + "/decisions", Plans.SECOND_APPROVAL)
                        .extract()
                        .statusCode()));
    assertEquals(1, statuses.stream().filter(each -> each == 409).count(), statuses::toString);
  }

  @Test
  void theDatabaseItselfHoldsTheSumToThePlan() {
    plans.create(project, places, 12);
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> execute("update places set begun = begun + 1 where id = '" + places + "'"));
    assertEquals("23514", refused.getSQLState());
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Integer> each : calls.stream().map(threads::submit).toList()) {
        statuses.add(each.get());
      }
    }
    return statuses.stream().sorted().toList();
  }

  private int begun() {
    List<Integer> numbers =
        Call.region(project)
            .read("/place-creations?placesId=" + places)
            .extract()
            .path("items.places");
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  private void execute(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('atbalsts.scope', 'ALL', false)");
      statement.execute(change);
    }
  }
}
