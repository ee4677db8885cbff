package lv.atbalsts.funding.rate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RatesTest {

  private final String unit = Programme.unit();

  @Test
  void aRespiteRateAboveTheCapIsRefusedFromItsFirstDayOn() {
    Told.respiteCap();
    publish("RESPITE", "73.01", "2020-06-09")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0019"))
        .body("rule", equalTo("FUN-07"))
        .body("legalBasis", equalTo("MK 357/2020 (amends MK 313)"))
        .body("inForce.from", equalTo("2020-06-09"))
        .body("limit.amount", equalTo("73.00"))
        .body("requested.amount", equalTo("73.01"));
    publish("RESPITE", "73.00", "2020-06-09").then().statusCode(201);
    publish("RESPITE", "80.00", "2020-06-08").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"respite", "Respite", "rESPITE"})
  void aServiceInOtherLettersIsTheSameService(String written) {
    Told.respiteCap();
    publish(written, "500.00", "2021-01-02")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0019"));
    publish(written, "20.00", "2021-01-02")
        .then()
        .statusCode(201)
        .body("serviceType", equalTo("RESPITE"));
    publish("RESPITE", "21.00", "2021-01-02").then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"re\u017fpite", "SOC\u0131AL_REHAB", "RE\uff33PITE"})
  void whatOnlyLooksLikeACodeIsNone(String written) {
    publish(written, "20.00", "2021-01-02")
        .then()
        .statusCode(422)
        .body("errors.code", contains("KIT-0012"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DAYS", "day", "DIENA", "MONTHS"})
  void aRateIsOfAUnitThatGrantsName(String written) {
    publish("RESPITE", written, "20.00", "2021-01-02")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/unit"))
        .body("errors.code", contains("FND-0120"));
  }

  @Test
  void aCapHoldsUntilTheDayThatIsToldLater() {
    UUID version = UUID.randomUUID();
    cap(version, "");
    publish("SHORT_TERM_CARE", "50.01", "2031-01-01").then().statusCode(422);
    cap(version, "'validTo':'2030-12-31',");
    publish("SHORT_TERM_CARE", "50.01", "2030-12-31").then().statusCode(422);
    publish("SHORT_TERM_CARE", "50.01", "2031-01-01").then().statusCode(201);
  }

  @Test
  void whoPublishedARateIsRecordedAndASecondOfTheDayNamesTheFirst() {
    String first =
        publish("DAY_CARE_CENTRE", "20.00", "2020-01-01")
            .then()
            .statusCode(201)
            .body("publishedBy", equalTo("ministry"))
            .body("publishedAt", notNullValue())
            .extract()
            .path("id");
    publish("DAY_CARE_CENTRE", "20.00", "2020-01-01")
        .then()
        .statusCode(409)
        .body("conflicts", contains(first));
  }

  @Test
  void aRateThatWasPublishedWronglyPricesNothingAndStaysReadable() {
    Compensated all = Compensated.withoutRate("1000.00");
    String wrong =
        Call.as("MINISTRY").made("id", "/unit-rates", rate(all.unit(), "25.40", "2020-01-01"));
    String report = all.reported("1");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    correct(wrong, all.unit(), "24.50")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0210"))
        .body("conflicts", contains(claim));
    all.withdraw(claim).then().statusCode(200);
    correct(wrong, all.unit(), "24.50")
        .then()
        .statusCode(200)
        .body("correctedBy", equalTo("ministry"))
        .body("correctionReason", equalTo("The annex says 24.50."))
        .body("amount.amount", equalTo("25.40"))
        .body("replacedBy", notNullValue());
    all.claim(report).then().statusCode(201).body("declared.amount", equalTo("24.50"));
    correct(wrong, all.unit(), "24.60").then().statusCode(409).body("code", equalTo("FND-0211"));
  }

  @Test
  void aCorrectionAndAClaimAtTheSameMomentComeOneAfterTheOther() {
    Compensated all = Compensated.withoutRate("1000.00");
    String wrong =
        Call.as("MINISTRY").made("id", "/unit-rates", rate(all.unit(), "25.40", "2020-01-01"));
    String report = all.reported("1");
    List<Integer> answered =
        Race.statuses(
            2, each -> each == 0 ? correct(wrong, all.unit(), "24.50") : all.claim(report));
    String declared =
        all.regionCalls()
            .get("/claims?projectNumber=" + all.number())
            .then()
            .extract()
            .path("items[0].declared.amount");
    assertEquals(answered.equals(List.of(200, 201)) ? "24.50" : "25.40", declared);
  }

  @Test
  void aServiceWithoutARateIsReportedWithAWarningAndNotClaimed() {
    Compensated all = Compensated.withoutRate("1000.00");
    String report =
        all.report(all.grant(), "2021-03-15", "1")
            .then()
            .statusCode(201)
            .body("withoutRate.unit", contains(all.unit()))
            .body("withoutRate.date", contains("2021-03-15"))
            .extract()
            .path("id");
    all.claim(report).then().statusCode(422).body("errors.code", contains("FND-0030"));
    Programme.rate(Compensated.SERVICE, all.unit(), "20.00", "2020-01-01");
    all.regionCalls()
        .get("/service-reports/" + report)
        .then()
        .body("withoutRate.size()", equalTo(0));
  }

  private static Response correct(String rate, String unit, String amount) {
    return Call.as("MINISTRY")
        .post(
            "/unit-rates/" + rate + "/correction",
            "{'rate':%s,'reason':'The annex says 24.50.'}",
            rate(unit, amount, "2020-01-01"));
  }

  private static String rate(String unit, String amount, String from) {
    return """
    {'serviceType':'DAY_CARE_CENTRE','targetGroup':'ADULT_GRT','unit':'%s',
     'amount':{'amount':'%s'},'validFrom':'%s','source':'test','methodology':'2020-01-01'}
    """
        .formatted(unit, amount, from);
  }

  private static void cap(UUID version, String lastDay) {
    Told.tell(
        "assessment",
        "ServiceLimitPublished",
        version,
        """
        {'versionId':'%s','limit':'T01','rule':'T01','version':1,'measure':'9.2.2.1',
         'serviceType':'SHORT_TERM_CARE','recipients':[],'conditions':[],'kind':'COMPENSATION',
         'value':50,'unit':'EUR','per':'DAY','excludes':[],'validFrom':'2030-01-01',%s
         'legalBasis':'test','source':'test','assumed':false}
        """,
        version,
        lastDay);
  }

  @Test
  void aServiceWithoutACapTakesAnyRate() {
    publish("GROUP_HOME", "120.50", "2021-07-01")
        .then()
        .statusCode(201)
        .body("amount.amount", equalTo("120.50"));
  }

  @Test
  void aDayHasOneRate() {
    publish("GROUP_HOME", "10.00", "2021-07-01").then().statusCode(201);
    publish("GROUP_HOME", "11.00", "2021-07-01")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0018"));
  }

  @Test
  void anUnknownServiceTypeAndNoAmountAreRefused() {
    publish("MAGIC", "0.00", "2021-07-01")
        .then()
        .statusCode(422)
        .body("errors.code", contains("KIT-0012", "FND-0042"));
  }

  @Test
  void aFinerAmountThanCentsIsRefused() {
    publish("GROUP_HOME", "10.001", "2021-07-01").then().statusCode(400);
  }

  private Response publish(String serviceType, String amount, String validFrom) {
    return publish(serviceType, unit, amount, validFrom);
  }

  private static Response publish(
      String serviceType, String unit, String amount, String validFrom) {
    return Call.as("MINISTRY")
        .post(
            "/unit-rates",
            """
            {'serviceType':'%s','targetGroup':'ADULT_GRT','unit':'%s',
             'amount':{'amount':'%s'},'validFrom':'%s','source':'Annex 2'}
            """,
            serviceType,
            unit,
            amount,
            validFrom);
  }
}
