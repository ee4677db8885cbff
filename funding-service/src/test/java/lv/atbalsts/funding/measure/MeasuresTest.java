package lv.atbalsts.funding.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.funding.Call;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

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

  @Test
  void aMeasureIsDefinedOnce() {
    Call.as("MINISTRY").made("measureId", "/measures", MEASURE, "9.9.9.2", "2021-03-31", "1.00");
    Call.as("MINISTRY")
        .post("/measures", MEASURE, "9.9.9.2", "2021-03-31", "1.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0004"));
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
  void aWrongCodeIsRefused() {
    Call.as("MINISTRY")
        .post("/measures", MEASURE, "9.9", "2021-03-31", "1.00")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/measure"));
  }
}
