package lv.atbalsts.funding.reconciliation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ReconciliationTest {

  private static final Call CFLA = Call.as("CFLA", "anna");

  private String claim;

  @BeforeEach
  void aClaimIsPaid() {
    Compensated all = Compensated.of("1000.00");
    claim = all.submitted("5");
    Compensated.decide(claim, "80.00", "20.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "60.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    CFLA.post(
            "/claims/" + claim + "/corrections",
            """
            {'type':'IRREGULARITY','amount':{'amount':'10.00'},'effect':'WRITTEN_OFF',
             'imposedOn':'2021-09-01','reason':'No tender.'}
            """)
        .then()
        .statusCode(201);
  }

  @Test
  void whatIsTheSameIsEqual() {
    stated("2021-09-02", said(claim, "80.00", "60.00", "10.00")).then().statusCode(201);
    line("2021-09-02").body(its(claim) + ".outcome", contains("EQUAL"));
  }

  @Test
  void eachDayHasItsSums() {
    stated("2021-05-13", said(claim, "80.00", "0.00", "0.00"));
    line("2021-05-13").body(its(claim) + ".outcome", contains("EQUAL"));
    stated("2021-05-14", said(claim, "80.00", "60.00", "0.00"));
    line("2021-05-14").body(its(claim) + ".outcome", contains("EQUAL"));
    stated("2021-05-05", said(claim, "80.00", "0.00", "0.00"));
    line("2021-05-05").body(its(claim) + ".outcome", contains("MISSING_HERE"));
  }

  @Test
  void whatDiffersIsToldWithTheDifference() {
    stated("2021-09-03", said(claim, "80.00", "80.00", "0.00"));
    line("2021-09-03")
        .body(its(claim) + ".outcome", contains("DIFFERS"))
        .body(its(claim) + ".held.paid.amount", contains("60.00"))
        .body(its(claim) + ".difference.paid.amount", contains("20.00"))
        .body(its(claim) + ".difference.corrected.amount", contains("-10.00"));
  }

  @Test
  void whatOneOfTheTwoDoesNotKnowIsToldToo() {
    String unknown = UUID.randomUUID().toString();
    stated("2021-09-04", said(unknown, "5.00", "5.00", "0.00"));
    line("2021-09-04").body(its(unknown) + ".outcome", contains("MISSING_HERE"));
    CFLA.get("/cfla/reconciliation?date=2021-09-04&outcome=MISSING_THERE")
        .then()
        .body(its(claim) + ".held.certified.amount", contains("80.00"));
  }

  @Test
  void anotherStatementOfTheDayTakesThePlaceOfTheFirst() {
    int first =
        stated("2021-09-05", said(claim, "1.00", "0.00", "0.00"))
            .then()
            .statusCode(201)
            .extract()
            .path("statement");
    stated("2021-09-05", said(claim, "80.00", "60.00", "10.00"))
        .then()
        .body("statement", equalTo(first + 1))
        .body("postedBy", equalTo("cfla-anna"));
    line("2021-09-05").body(its(claim) + ".outcome", contains("EQUAL"));
    CFLA.get("/cfla/reconciliation?date=2021-09-05&statement=" + first)
        .then()
        .body(its(claim) + ".outcome", contains("DIFFERS"));
  }

  @Test
  void twoAtTheSameMomentAreTwoStatements() {
    assertEquals(
        List.of(201, 201, 201, 201),
        Race.statuses(4, each -> stated("2021-09-06", said(claim, "80.00", "60.00", "10.00"))));
    line("2021-09-06").body("statement", equalTo(4));
  }

  @Test
  void whatIsWrongOfAStatementIsTold() {
    String line = said(claim, "80.00", "60.00", "-1.00");
    stated("2099-01-01", line + "," + line)
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0040", "FND-0043", "FND-0304", "FND-0043"));
    CFLA.get("/cfla/reconciliation?date=2013-01-01").then().statusCode(404);
    CFLA.get("/cfla/reconciliation").then().statusCode(400);
  }

  @Test
  void theMinistryReadsItAndPostsNothing() {
    stated("2021-09-07", said(claim, "80.00", "60.00", "10.00"));
    Call.as("MINISTRY").get("/cfla/reconciliation?date=2021-09-07").then().statusCode(200);
    Call.as("MINISTRY")
        .post("/cfla/reconciliation", "{'date':'2021-09-07','lines':[]}")
        .then()
        .statusCode(403);
  }

  private static String its(String claim) {
    return "lines.findAll { it.claimId == '" + claim + "' }";
  }

  private static ValidatableResponse line(String day) {
    return CFLA.get("/cfla/reconciliation?date=" + day).then().statusCode(200);
  }

  private static String said(String claim, String certified, String paid, String corrected) {
    return """
    {'claimId':'%s','certified':{'amount':'%s'},'paid':{'amount':'%s'},
     'corrected':{'amount':'%s'}}
    """
        .formatted(claim, certified, paid, corrected);
  }

  private static Response stated(String day, String lines) {
    return CFLA.post("/cfla/reconciliation", "{'date':'%s','lines':[%s]}", day, lines);
  }
}
