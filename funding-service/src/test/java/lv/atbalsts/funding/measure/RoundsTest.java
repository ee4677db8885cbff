package lv.atbalsts.funding.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds of a measure: when their projects are submitted, and how much they give. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RoundsTest {

  private static final AtomicInteger MEASURES = new AtomicInteger();

  private final String measure = "9.7.1." + MEASURES.incrementAndGet();

  @BeforeEach
  void theMeasureGivesAProjectEighteenMonthsAndSixty() {
    Call.as("MINISTRY").made("id", "/measures", measure("100.00", "60.00", "9.7"));
  }

  @Test
  void aRoundIsAnnouncedAndAnyoneReadsIt() {
    announce("2", "2019-01-07", "2019-03-07", "50.00")
        .then()
        .statusCode(201)
        .body("round", equalTo(2))
        .body("contracted.amount", equalTo("0.00"));
    Call.nobody()
        .get("/measures/" + measure + "/rounds")
        .then()
        .statusCode(200)
        .body("items.opensOn", contains("2019-01-07"))
        .body("items.total.amount", contains("50.00"));
  }

  @Test
  void aRoundIsAnnouncedOnce() {
    announce("1", "2019-01-07", "2019-03-07", "50.00").then().statusCode(201);
    announce("1", "2019-01-07", "2019-03-07", "50.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0240"));
  }

  @Test
  void ofSixAtTheSameMomentOneAnnouncesIt() {
    assertEquals(
        List.of(201, 409, 409, 409, 409, 409),
        Race.statuses(6, each -> announce("1", "2019-01-07", "2019-03-07", "50.00")));
  }

  @Test
  void everyWrongFieldOfARoundIsNamed() {
    announce("1", "2019-03-08", "2019-03-07", "0.00")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/closesOn", "/total/amount"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-06, 1, FND-0243",
    "2019-03-08, 1, FND-0243",
    "2019-02-01, 2, FND-0244",
    "2019-02-01, null, FND-0244"
  })
  void aProjectOutsideItsRoundIsRefused(String day, String round, String code) {
    announce("1", "2019-01-07", "2019-03-07", "50.00");
    submit(day, round).then().statusCode(422).body("errors.code", contains(code));
  }

  @ParameterizedTest
  @CsvSource({"2019-01-07", "2019-03-07"})
  void aProjectOfARoundsDaysIsTaken(String day) {
    announce("1", "2019-01-07", "2019-03-07", "50.00");
    submit(day, "1").then().statusCode(201);
  }

  @Test
  void aRoundThatIsAnnouncedAfterItsProjectsHasTheirDays() {
    String id = submit("2019-01-06", "1").then().statusCode(201).extract().path("id");
    announce("1", "2019-01-07", "2019-03-07", "50.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0242"))
        .body("conflicts", contains(id));
    announce("1", "2019-01-06", "2019-03-07", "50.00").then().statusCode(201);
  }

  @Test
  void aCorrectionThatWouldLeaveAProjectOutsideIsRefused() {
    announce("1", "2019-01-07", "2019-03-07", "50.00");
    String id = submit("2019-01-07", "1").then().extract().path("id");
    correct("1", "2019-01-08", "50.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0242"))
        .body("conflicts", contains(id));
    Call.as("CFLA")
        .post("/projects/" + id + "/rejection", "{'rejectedOn':'2019-04-01','reason':'No.'}");
    correct("1", "2019-01-08", "50.00")
        .then()
        .statusCode(200)
        .body("opensOn", equalTo("2019-01-08"));
  }

  @Test
  void whatWasSaidBeforeACorrectionStandsInTheHistory() {
    announce("1", "2019-01-07", "2019-03-07", "50.00");
    correct("1", "2019-01-08", "49.00").then().statusCode(200);
    String id =
        Call.nobody()
            .get("/measures?limit=200")
            .path("items.find { it.measure == '" + measure + "' }.id");
    List<Object> told = Call.as("AUDITOR").get("/funding/history/" + id).path("items.data");
    assertEquals(3, told.size());
    EventSchemas.validate("MeasureRoundAnnounced.v1", json(told.get(1)));
    EventSchemas.validate("MeasureRoundCorrected.v1", json(told.get(2)));
  }

  private static String json(Object told) {
    try {
      return new ObjectMapper().writeValueAsString(told);
    } catch (JsonProcessingException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  @Test
  void aRoundIsNotRenamedNorCorrectedBeforeItIsAnnounced() {
    correct("1", "2019-01-08", "50.00").then().statusCode(404);
    announce("2", "2019-01-07", "2019-03-07", "50.00");
    correct("2", "2019-01-08", "50.00").then().statusCode(422).body("code", equalTo("FND-0241"));
  }

  @Test
  void theContractsOfARoundAreAtMostItsTotal() {
    announce("1", "2019-01-07", "2019-03-07", "50.00");
    String first = submitted();
    sign(first, "30.00", "2019-06-01").then().statusCode(201);
    sign(submitted(), "20.01", "2019-06-01")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0245"))
        .body("limit.amount", equalTo("50.00"))
        .body("used.amount", equalTo("30.00"))
        .body("remaining.amount", equalTo("20.00"));
    correct("1", "2019-01-07", "29.99").then().statusCode(422).body("code", equalTo("FND-0246"));
    correct("1", "2019-01-07", "30.00").then().statusCode(200);
  }

  @Test
  void alsoWhenSixAreSignedAtTheSameMoment() {
    announce("1", "2019-01-07", "2019-03-07", "50.00");
    List<String> projects = IntStream.range(0, 6).mapToObj(each -> submitted()).toList();
    assertEquals(
        List.of(201, 201, 422, 422, 422, 422),
        Race.statuses(6, each -> sign(projects.get(each), "20.00", "2019-06-01")));
  }

  @Test
  void whatWasContractedBeforeTheRoundWasAnnouncedCounts() {
    sign(submitted(), "30.00", "2019-06-01").then().statusCode(201);
    announce("1", "2019-01-07", "2019-03-07", "29.99")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0246"));
    announce("1", "2019-01-07", "2019-03-07", "30.00")
        .then()
        .statusCode(201)
        .body("contracted.amount", equalTo("30.00"));
  }

  @Test
  void aContractAboveTheMostForOneProjectIsRefused() {
    sign(submitted(), "60.01", "2019-06-01")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0247"))
        .body("limit.amount", equalTo("60.00"));
    sign(submitted(), "60.00", "2019-06-01").then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "'', FND-0248",
    "2020-12-02, FND-0248",
    "2019-05-31, FND-0006",
    "2024-01-01, FND-0140"
  })
  void aProjectThatLastsTooLongOrNoDayIsRefused(String endsOn, String code) {
    String longer = code.equals("FND-0140") ? lasting("240") : submitted();
    signTo(longer, "30.00", "2019-06-01", endsOn)
        .then()
        .statusCode(422)
        .body("errors.code", contains(code));
  }

  @Test
  void anAmendmentCountsTheMonthsFromTheFirstVersion() {
    String project = submitted();
    signTo(project, "30.00", "2019-06-01", "2020-06-30").then().statusCode(201);
    signTo(project, "30.00", "2020-06-01", "2020-12-01")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0248"));
    signTo(project, "30.00", "2020-06-01", "2020-11-30").then().statusCode(201);
  }

  @Test
  void aMeasureIsCorrectedButNotBelowWhatIsContractedNorRenamed() {
    sign(submitted(), "30.00", "2019-06-01").then().statusCode(201);
    correctMeasure(measure("29.99", "60.00", "9.7"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0246"))
        .body("used.amount", equalTo("30.00"));
    correctMeasure(measure("30.00", "60.00", "9.7").replace(measure, "9.7.2.1"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0241"));
    correctMeasure(measure("0.00", "0.00", "9.7"))
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/measure/total/amount", "/measure/maxProjectAmount/amount"));
    correctMeasure(measure("30.00", "60.00", "9.8"))
        .then()
        .statusCode(200)
        .body("total.amount", equalTo("30.00"))
        .body("titleEn", equalTo("9.8"));
  }

  @Test
  void whatIsNotDefinedHasNoRounds() {
    Call.nobody().get("/measures/9.7.9.9/rounds").then().statusCode(404);
    Call.nobody().get("/measures/" + measure + "/rounds").then().body("items", empty());
    Call.as("MINISTRY")
        .post("/measures/9.7.9.9/rounds", round("1", "2019-01-07", "2019-03-07", "50.00"))
        .then()
        .statusCode(404);
  }

  private String lasting(String months) {
    String id = submitted();
    correctMeasure(measure("100.00", "60.00", "9.7").replace(":18", ":" + months));
    return id;
  }

  private String submitted() {
    return submit("2019-01-07", "1").then().statusCode(201).extract().path("id");
  }

  private Response submit(String day, String round) {
    return Call.as("CFLA")
        .post(
            "/projects",
            "{'projectNumber':'%s','measure':'%s','round':%s,'leadPartner':'X','submittedOn':'%s'}",
            Programme.number(measure),
            measure,
            round,
            day);
  }

  private static Response sign(String project, String total, String from) {
    return signTo(project, total, from, "2020-11-30");
  }

  private static Response signTo(String project, String total, String from, String to) {
    return Call.as("CFLA")
        .post(
            "/projects/" + project + "/contract-versions",
            """
            {'validFrom':'%s','signedOn':'2019-05-20','total':{'amount':'%s'},'euRate':85,
             'rounding':'CENT'%s}
            """,
            from,
            total,
            to.isEmpty() ? "" : ",'endsOn':'" + to + "'");
  }

  private Response announce(String round, String from, String to, String total) {
    return Call.as("MINISTRY")
        .post("/measures/" + measure + "/rounds", round(round, from, to, total));
  }

  private Response correct(String round, String from, String total) {
    return Call.as("MINISTRY")
        .post(
            "/measures/" + measure + "/rounds/" + round + "/correction",
            "{'round':" + round("1", from, "2019-03-07", total) + ",'reason':'Typed wrong.'}");
  }

  private Response correctMeasure(String right) {
    return Call.as("MINISTRY")
        .post(
            "/measures/" + measure + "/correction",
            "{'measure':" + right + ",'reason':'Typed wrong.'}");
  }

  private static String round(String round, String from, String to, String total) {
    return "{'round':%s,'opensOn':'%s','closesOn':'%s','total':{'amount':'%s'}}"
        .formatted(round, from, to, total);
  }

  private String measure(String total, String most, String title) {
    return """
    {'measure':'%s','titleLv':'%s','titleEn':'%s','fund':'ESF','from':'2016-07-01',
     'to':'2023-12-31','total':{'amount':'%s'},'maxProjectAmount':{'amount':'%s'},'maxMonths':18}
    """
        .formatted(measure, title, title, total, most);
  }
}
