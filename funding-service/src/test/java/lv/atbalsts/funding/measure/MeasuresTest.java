package lv.atbalsts.funding.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class MeasuresTest {

  private static final String MEASURE =
      """
      {'measure':'%s','titleLv':'Izmēģinājumprojekti','titleEn':'Pilots','fund':'ESF',
       'from':'2016-07-01','to':'%s','total':{'amount':'%s','currency':'EUR'}}
      """;

  @Test
  void aMeasureIsDefinedAndAnyoneReadsIt() {
    Call.as("MINISTRY")
        .post("/measures", MEASURE, "9.9.9.1", "2021-03-31", "4727073.00")
        .then()
        .statusCode(201)
        .body("measure", equalTo("9.9.9.1"))
        .body("total.amount", equalTo("4727073.00"));
    Call.nobody()
        .get("/measures?limit=200")
        .then()
        .statusCode(200)
        .body("items.measure", hasItem("9.9.9.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.4.3.123", "09.4.3.1", "9.4.03.1", "9.4.3"})
  void aMeasureHasACodeOfWhichItsProjectsCanBe(String code) {
    Call.as("MINISTRY")
        .post("/measures", MEASURE, code, "2021-03-31", "1.00")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/measure"));
  }

  @Test
  void aMeasureIsDefinedOnce() {
    String first =
        Call.as("MINISTRY").made("id", "/measures", MEASURE, "9.9.9.2", "2021-03-31", "1.00");
    Call.as("MINISTRY")
        .post("/measures", MEASURE, "9.9.9.2", "2021-03-31", "1.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0004"))
        .body("conflicts", contains(first));
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    Call.as("MINISTRY")
        .post("/measures", MEASURE, "9.9.9.3", "2016-06-30", "0.00")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0001"))
        .body("errors.pointer", contains("/to", "/total/amount"))
        .body("errors.code", contains("FND-0006", "FND-0042"));
  }

  @Test
  void theContractsOfAMeasureAreAtMostItsTotal() {
    List<String> projects = contractedOf("9.9.9.5", 2);
    contract(projects.get(0), "2016-07-01", "60.00").then().statusCode(201);
    contract(projects.get(1), "2016-07-01", "40.01")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0055"))
        .body("limit.amount", equalTo("100.00"))
        .body("used.amount", equalTo("60.00"))
        .body("requested.amount", equalTo("40.01"))
        .body("remaining.amount", equalTo("40.00"));
    contract(projects.get(0), "2017-01-01", "59.99").then().statusCode(201);
    contract(projects.get(1), "2016-07-01", "40.01").then().statusCode(201);
  }

  @Test
  void alsoWhenSixAreSignedAtTheSameMoment() {
    List<String> projects = contractedOf("9.9.9.6", 6);
    assertEquals(
        List.of(201, 201, 201, 422, 422, 422),
        Race.statuses(6, each -> contract(projects.get(each), "2016-07-01", "30.00")));
  }

  private static List<String> contractedOf(String measure, int projects) {
    Call.as("MINISTRY").made("id", "/measures", MEASURE, measure, "2021-03-31", "100.00");
    return IntStream.range(0, projects)
        .mapToObj(each -> Programme.submitted(Programme.number(measure)))
        .toList();
  }

  private static Response contract(String project, String from, String total) {
    return Call.as("CFLA")
        .post("/projects/" + project + "/contract-versions", Programme.contract(from, total));
  }

  @Test
  void measuresOfADayAreListed() {
    Call.as("MINISTRY").made("id", "/measures", MEASURE, "9.9.9.7", "2021-03-31", "1.00");
    String asked = "/measures?limit=200&as-of=";
    Call.nobody().get(asked + "2021-03-31").then().body("items.measure", hasItem("9.9.9.7"));
    Call.nobody().get(asked + "2021-04-01").then().body("items.measure", not(hasItem("9.9.9.7")));
    Call.nobody().get(asked + "2016-06-30").then().body("items.measure", not(hasItem("9.9.9.7")));
  }

  @Test
  void aWrongCodeIsRefused() {
    Call.as("MINISTRY")
        .post("/measures", MEASURE, "9.9", "2021-03-31", "1.00")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/measure"));
  }
}
