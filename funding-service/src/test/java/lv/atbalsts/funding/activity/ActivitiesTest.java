package lv.atbalsts.funding.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project does, planned and reported. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ActivitiesTest {

  private static final String TRAINING =
      """
      {'kind':'SPECIALIST_TRAINING','title':'Mentors','startsOn':'2018-01-01','endsOn':'2020-12-31'}
      """;

  private final String number = Programme.number(Programme.PILOTS);
  private final Call region = Call.as("REGION", number);
  private String project;

  @BeforeEach
  void aProjectIsSubmitted() {
    project = Programme.submitted(number);
  }

  @Test
  void anActivityIsRecordedAndRead() {
    record(region, TRAINING).then().statusCode(201).body("kind", equalTo("SPECIALIST_TRAINING"));
    Call.as("AUDITOR")
        .get("/projects/" + project + "/activities")
        .then()
        .statusCode(200)
        .body("items.title", contains("Mentors"));
  }

  @Test
  void theListIsAnActivityOfEveryKind() {
    region
        .get("/activities/kinds?measure=9.2.2.2")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("PILOTS", "DISSEMINATION", "MANAGEMENT"))
        .body("items.code", not(hasItem("DI_PLAN")));
  }

  @ParameterizedTest
  @CsvSource({
    "DI_PLAN, 2018-01-01, 2020-12-31, FND-0250",
    "NONE, 2018-01-01, 2020-12-31, FND-0250",
    "PILOTS, 2018-01-01, 2017-12-31, FND-0006",
    "PILOTS, 2018-01-01, 2024-01-01, FND-0140"
  })
  void whatIsNoneOfTheMeasuresIsRefused(String kind, String from, String to, String code) {
    record(
            region,
            "{'kind':'%s','title':'X','startsOn':'%s','endsOn':'%s'}".formatted(kind, from, to))
        .then()
        .statusCode(422)
        .body("errors.code", contains(code));
  }

  @Test
  void anotherRegionNeitherRecordsNorReads() {
    String id = recorded();
    Call other = Call.as("REGION", Programme.number(Programme.PILOTS));
    record(other, TRAINING).then().statusCode(404);
    other.get("/projects/" + project + "/activities").then().statusCode(404);
    other.get("/activities/" + id + "/outputs").then().statusCode(404);
    state(other, id, "REPORTED", "2019-03-31", "1").then().statusCode(404);
    other.get("/funding/history/" + id).then().statusCode(404);
    region.get("/funding/history/" + id).then().statusCode(200);
  }

  @Test
  void aRejectedProjectDoesNothing() {
    Call.as("CFLA")
        .post("/projects/" + project + "/rejection", "{'rejectedOn':'2016-01-01','reason':'No.'}");
    record(region, TRAINING).then().statusCode(409).body("code", equalTo("FND-0013"));
  }

  @Test
  void outputsAreAddedUpByDay() {
    String id = recorded();
    state(region, id, "PLANNED", "2020-12-31", "120").then().statusCode(201);
    state(region, id, "REPORTED", "2019-03-31", "25").then().statusCode(201);
    state(region, id, "REPORTED", "2019-06-30", "10").then().statusCode(201);
    sums("2019-06-29").body("planned", contains(0)).body("reported", contains(25));
    sums("2019-06-30").body("planned", contains(0)).body("reported", contains(35));
    sums("2020-12-31").body("planned", contains(120)).body("reported", contains(35));
  }

  @ParameterizedTest
  @CsvSource({"2017-12-31", "2021-01-01"})
  void anOutputIsOfADayOfItsActivity(String day) {
    state(region, recorded(), "PLANNED", day, "1")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0253"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1.5", "1000001"})
  void aQuantityIsAWholeNumberAboveZero(String quantity) {
    state(region, recorded(), "PLANNED", "2019-03-31", quantity).then().statusCode(400);
  }

  @Test
  void whatWasStatedWronglyCountsNoMoreAndStaysReadable() {
    String id = recorded();
    String wrong = state(region, id, "REPORTED", "2019-03-31", "25").then().extract().path("id");
    correctOutput(wrong, output("REPORTED", "2019-03-31", "20"))
        .then()
        .statusCode(200)
        .body("correctionReason", equalTo("Counted twice."));
    sums("2019-12-31").body("reported", contains(20));
    region.get("/activities/" + id + "/outputs").then().body("items.quantity", contains(25, 20));
    correctOutput(wrong, output("REPORTED", "2019-03-31", "19"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0254"));
  }

  @Test
  void aWrongCorrectionLeavesTheStatementAsItWas() {
    String id = recorded();
    String wrong = state(region, id, "REPORTED", "2019-03-31", "25").then().extract().path("id");
    correctOutput(wrong, output("REPORTED", "2021-01-01", "20"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/output/date"));
    sums("2019-12-31").body("reported", contains(25));
  }

  @Test
  void anActivityIsTakenBackWhenNoOutputOfItCounts() {
    String id = recorded();
    String output = state(region, id, "REPORTED", "2019-03-31", "25").then().extract().path("id");
    correct(id, "").then().statusCode(409).body("code", equalTo("FND-0252"));
    correctOutput(output, "").then().statusCode(200);
    correct(id, "").then().statusCode(200).body("annulmentReason", equalTo("Typed wrong."));
    correct(id, TRAINING).then().statusCode(409).body("code", equalTo("FND-0254"));
    state(region, id, "REPORTED", "2019-03-31", "25").then().statusCode(409);
  }

  @Test
  void anActivityIsCorrectedToDaysThatHaveItsOutputs() {
    String id = recorded();
    state(region, id, "REPORTED", "2019-03-31", "25");
    correct(id, TRAINING.replace("2018-01-01", "2019-04-01"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0251"));
    correct(id, TRAINING.replace("2018-01-01", "2019-03-31"))
        .then()
        .statusCode(200)
        .body("startsOn", equalTo("2019-03-31"));
  }

  @Test
  void ofSixCorrectionsAtTheSameMomentOneCounts() {
    String id = recorded();
    String wrong = state(region, id, "REPORTED", "2019-03-31", "25").then().extract().path("id");
    assertEquals(
        List.of(200, 409, 409, 409, 409, 409),
        Race.statuses(6, each -> correctOutput(wrong, output("REPORTED", "2019-03-31", "20"))));
    sums("2019-12-31").body("reported", contains(20));
  }

  @Test
  void officesOfTheProjectAreReachedWithoutAName() {
    String contacts =
        "{'contacts':[{'office':'MANAGER','phone':'+371 1','email':'projekts@example.lv'}]}";
    put(region.ifMatch("\"7\""), contacts).then().statusCode(412);
    put(region.ifMatch("\"0\""), contacts)
        .then()
        .statusCode(200)
        .body("contacts.office", contains("MANAGER"));
    put(region, contacts).then().statusCode(428);
    put(Call.as("MUNICIPALITY", "0326100").ifMatch("*"), contacts).then().statusCode(403);
    put(Call.as("REGION", Programme.number(Programme.PILOTS)).ifMatch("*"), contacts)
        .then()
        .statusCode(404);
    put(region.ifMatch("*"), contacts.replace("MANAGER", "JANIS")).then().statusCode(400);
  }

  private Response put(Call caller, String contacts) {
    return caller.put("/projects/" + project + "/contacts", contacts);
  }

  private String recorded() {
    return record(region, TRAINING).then().statusCode(201).extract().path("id");
  }

  private Response record(Call caller, String activity) {
    return caller.post("/projects/" + project + "/activities", activity);
  }

  private static Response state(
      Call caller, String activity, String stage, String day, String quantity) {
    return caller.post("/activities/" + activity + "/outputs", output(stage, day, quantity));
  }

  private static String output(String stage, String day, String quantity) {
    return "{'output':'PEOPLE_TRAINED','stage':'%s','date':'%s','quantity':%s}"
        .formatted(stage, day, quantity);
  }

  private Response correctOutput(String output, String right) {
    return region.post(
        "/activities/outputs/" + output + "/correction",
        "{" + (right.isEmpty() ? "" : "'output':" + right + ",") + "'reason':'Counted twice.'}");
  }

  private Response correct(String activity, String right) {
    return region.post(
        "/activities/" + activity + "/correction",
        "{" + (right.isEmpty() ? "" : "'activity':" + right + ",") + "'reason':'Typed wrong.'}");
  }

  private ValidatableResponse sums(String day) {
    return region
        .get("/projects/" + project + "/activities?as-of=" + day)
        .then()
        .statusCode(200)
        .rootPath("items[0].outputs");
  }
}
