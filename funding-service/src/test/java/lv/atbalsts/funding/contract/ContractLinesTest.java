package lv.atbalsts.funding.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Budget lines of a contract, and what claims take of them. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractLinesTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void linesAreTogetherTheTotalExactly() {
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "399.99"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0263"))
        .body("limit.amount", equalTo("1000.00"))
        .body("requested.amount", equalTo("999.99"))
        .body("remaining.amount", equalTo("0.01"));
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "400.00"))
        .then()
        .statusCode(201);
    lines().body("items.amount.amount", contains("400.00", "600.00"));
  }

  @Test
  void everyWrongLineIsNamed() {
    set(
            line("NONE", 2021, "600.00"),
            line("MANAGEMENT", 2021, "0.00"),
            line("MANAGEMENT", 2021, "400.00"),
            line("MANAGEMENT", 2022, "1.00").replace(all.municipality(), "9999999"))
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/lines/0/activity", "/lines/1/amount/amount", "/lines/2", "/lines/3/partner"))
        .body("errors.code", contains("FND-0250", "FND-0042", "FND-0264", "KIT-0010"));
  }

  @Test
  void aClaimTakesOfTheLineOfItsServicesAndNoMoreThanItHas() {
    set(line("SERVICES_ADULTS", 2021, "100.00"), line("MANAGEMENT", 2021, "900.00"));
    String claim = all.drafted("4");
    lines().body("items.used.amount", contains("0.00", "80.00"));
    all.claim(all.reported("2"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0266"))
        .body("limit.amount", equalTo("100.00"))
        .body("used.amount", equalTo("80.00"))
        .body("requested.amount", equalTo("40.00"))
        .body("remaining.amount", equalTo("20.00"));
    all.withdraw(claim).then().statusCode(200);
    lines().body("items.used.amount", contains("0.00", "0.00"));
    all.claim(all.reported("5")).then().statusCode(201);
  }

  @Test
  void aServiceOfAYearOrAPartnerWithoutALineIsNotClaimed() {
    set(line("SERVICES_ADULTS", 2020, "1000.00")).then().statusCode(201);
    all.claim(all.reported("1"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0266"))
        .body("limit.amount", equalTo("0.00"));
    replace(line("SERVICES_ADULTS", 2021, "1000.00").replace(all.municipality(), "0320200"))
        .then()
        .statusCode(201);
    all.claim(all.reported("1")).then().statusCode(422);
  }

  @Test
  void aLineWithoutAPartnerIsForWhoeverHasNone() {
    set("{'activity':'SERVICES_ADULTS','year':2021,'amount':{'amount':'1000.00'}}")
        .then()
        .statusCode(201);
    all.claim(all.reported("1")).then().statusCode(201);
    lines().body("items.used.amount", contains("20.00"));
  }

  @Test
  void whatIsDeductedIsFreeInItsLineAgain() {
    set(line("SERVICES_ADULTS", 2021, "1000.00"));
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "40.00", "0.00").then().statusCode(200);
    lines().body("items.used.amount", contains("60.00"));
  }

  @Test
  void whatIsTakenBackIsFreeInItsLine() {
    set(line("SERVICES_ADULTS", 2021, "1000.00"));
    String report = all.reported("3");
    String claim = all.claim(report).then().extract().path("id");
    all.submit(claim);
    Compensated.decide(claim, "60.00", "0.00", "0.00").then().statusCode(200);
    all.correct(report, "").then().statusCode(200);
    all.claim(report, all.report(all.grant(), "2021-03-16", "4").path("id"))
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("20.00"));
    lines().body("items.used.amount", contains("80.00"));
  }

  @Test
  void ofSixClaimsAtTheSameMomentNoMoreAreTakenThanTheLineHas() {
    set(line("SERVICES_ADULTS", 2021, "50.00"), line("MANAGEMENT", 2021, "950.00"));
    List<String> reports =
        IntStream.range(0, 6)
            .mapToObj(each -> all.report(all.grant(), "2021-03-1" + each, "1").<String>path("id"))
            .toList();
    assertEquals(
        List.of(201, 201, 422, 422, 422, 422),
        Race.statuses(6, each -> all.claim(reports.get(each))));
    lines().body("items.used.amount", contains("0.00", "40.00"));
  }

  @Test
  void aVersionOfTheSameTotalHasTheSameLinesAndAnotherNeedsItsOwn() {
    set(line("SERVICES_ADULTS", 2021, "1000.00"));
    all.drafted("4");
    sign("2021-03-01", "1000.00").then().statusCode(201);
    lines().body("items.used.amount", contains("80.00"));
    sign("2021-04-01", "1500.00").then().statusCode(201);
    all.claim(all.reported("1")).then().statusCode(409).body("code", equalTo("FND-0267"));
    set(line("MANAGEMENT", 2021, "1500.00"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0265"))
        .body("used.amount", equalTo("80.00"));
    set(line("SERVICES_ADULTS", 2021, "79.99"), line("MANAGEMENT", 2021, "1420.01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0265"));
    set(line("SERVICES_ADULTS", 2021, "80.00"), line("MANAGEMENT", 2021, "1420.00"))
        .then()
        .statusCode(201);
    all.claim(all.reported("1")).then().statusCode(422).body("code", equalTo("FND-0266"));
  }

  @Test
  void whenAVersionIsTakenBackTheLinesOfTheOneBeforeHoldWhatClaimsHold() {
    set(line("SERVICES_ADULTS", 2021, "1000.00"));
    sign("2021-06-01", "1000.00").then().statusCode(201);
    all.drafted("4");
    takeBack(2).then().statusCode(200);
    lines().body("items.used.amount", contains("80.00"));
  }

  @Test
  void aVersionWithoutALineThatClaimsHoldDoesNotStandAgain() {
    Compensated other = all.in(Programme.municipality());
    Programme.joined(all.projectId(), other.municipality());
    set(line("SERVICES_ADULTS", 2021, "1000.00")).then().statusCode(201);
    sign("2021-06-01", "1000.00").then().statusCode(201);
    replace(line("SERVICES_ADULTS", 2021, "500.00"), lineOf(other, "500.00"))
        .then()
        .statusCode(201);
    String claim = all.claim(other.reported("1")).then().statusCode(201).extract().path("id");
    takeBack(2)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0265"))
        .body("used.amount", equalTo("20.00"));
    all.withdraw(claim).then().statusCode(200);
    takeBack(2).then().statusCode(200);
  }

  @Test
  void aLineThatAClaimGaveBackMayGo() {
    Compensated other = all.in(Programme.municipality());
    Programme.joined(all.projectId(), other.municipality());
    set(line("SERVICES_ADULTS", 2021, "500.00"), lineOf(other, "500.00")).then().statusCode(201);
    String own = all.reported("1");
    String claim = all.claim(own, other.reported("1")).then().statusCode(201).extract().path("id");
    all.regionCalls()
        .post(
            "/claims/" + claim + "/lines",
            "{'reportIds':['%s'],'periodFrom':'2021-03-01','periodTo':'2021-03-31'}",
            own)
        .then()
        .statusCode(200);
    replace(line("SERVICES_ADULTS", 2021, "1000.00")).then().statusCode(201);
    all.withdraw(claim).then().statusCode(200);
    lines().body("items.used.amount", contains("0.00"));
  }

  @Test
  void linesAreReplacedWithAReasonAndNotAfterClaimsWithoutThem() {
    set(line("SERVICES_ADULTS", 2021, "1000.00")).then().statusCode(201);
    set(line("MANAGEMENT", 2021, "1000.00"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    replace(line("MANAGEMENT", 2021, "1000.00")).then().statusCode(201);
    Compensated other = Compensated.of("1000.00");
    other.drafted("1");
    Call.as("CFLA")
        .post(
            "/projects/" + other.projectId() + "/contract-lines",
            "{'lines':[" + line("SERVICES_ADULTS", 2021, "1000.00") + "]}")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0270"));
  }

  @Test
  void moneyIsMovedUpToThePartThatTheOperatorSets() {
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "400.00"));
    move(1, 0, "60.01")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0268"))
        .body("limit.amount", equalTo("60.00"));
    move(1, 0, "40.00").then().statusCode(201);
    move(1, 0, "20.01")
        .then()
        .statusCode(422)
        .body("used.amount", equalTo("40.00"))
        .body("remaining.amount", equalTo("20.00"));
    move(1, 0, "20.00").then().statusCode(201);
    lines().body("items.amount.amount", contains("460.00", "540.00"));
    replace(line("MANAGEMENT", 2021, "1000.00"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0271"));
  }

  @Test
  void whatClaimsHoldIsNotMovedAndAMoveIsTakenBackWhileItIsFree() {
    set(line("SERVICES_ADULTS", 2021, "100.00"), line("MANAGEMENT", 2021, "900.00"));
    String move = move(0, 1, "20.00").then().statusCode(201).extract().path("id");
    String claim = all.drafted("6");
    move(1, 0, "0.01").then().statusCode(422).body("code", equalTo("FND-0268"));
    annul(move).then().statusCode(422).body("code", equalTo("FND-0268"));
    all.withdraw(claim);
    annul(move).then().statusCode(200).body("annulmentReason", equalTo("Mixed up."));
    annul(move).then().statusCode(409).body("code", equalTo("FND-0254"));
    lines().body("items.amount.amount", contains("900.00", "100.00"));
    replace(line("MANAGEMENT", 2021, "1000.00")).then().statusCode(201);
  }

  @Test
  void ofAMoveAndAClaimAtTheSameMomentOneHasWhatIsLeft() {
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "400.00"));
    all.claim(all.reported("10"), all.reported("10"), all.reported("8")).then().statusCode(201);
    String report = all.reported("2");
    String from = id(1);
    String to = id(0);
    assertEquals(
        List.of(201, 422),
        Race.statuses(
            2, each -> each == 0 ? all.claim(report) : moveOn(from, to, "40.00", "2021-02-01")));
  }

  @Test
  void ofSixMovesAtTheSameMomentNoMoreLeavesThanMay() {
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "400.00"));
    assertEquals(
        List.of(201, 201, 422, 422, 422, 422), Race.statuses(6, each -> move(1, 0, "25.00")));
    lines().body("items.amount.amount", contains("450.00", "550.00"));
  }

  @Test
  void aMoveIsBetweenTwoLinesOfTheContractOnADayThatHasCome() {
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "400.00"));
    move(0, 0, "1.00").then().statusCode(422).body("errors.pointer", contains("/toLine"));
    move(0, 1, "-1.00").then().statusCode(422).body("errors.code", contains("FND-0042"));
    moveOn(id(0), UUID.randomUUID().toString(), "1.00", "2199-01-01")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/movedOn", "/toLine"));
  }

  @Test
  void anotherRegionSeesAndMovesNothing() {
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "400.00"));
    Call other = Call.as("REGION", Programme.number(Programme.PILOTS));
    other.get(path()).then().statusCode(404);
    other.get(path() + "/moves").then().statusCode(404);
    other
        .post(path() + "/moves", moving(id(0), id(1), "1.00", "2021-02-01"))
        .then()
        .statusCode(404);
    move(0, 1, "1.00").then().statusCode(201);
    all.regionCalls().get(path() + "/moves").then().body("items.amount.amount", contains("1.00"));
  }

  @Test
  void theDatabaseItselfHoldsTheSumOfTheLines() throws SQLException {
    set(line("SERVICES_ADULTS", 2021, "600.00"), line("MANAGEMENT", 2021, "400.00"));
    Database database = Parts.postgres().database("funding");
    try (Connection app =
            DriverManager.getConnection(
                database.jdbcUrl(), database.app(), database.appPassword());
        Statement sql = app.createStatement()) {
      SQLException refused =
          assertThrows(
              SQLException.class,
              () ->
                  sql.executeUpdate(
                      "update contract_line set amount = amount + 0.01 where id = '"
                          + id(0)
                          + "'"));
      assertEquals("23514", refused.getSQLState());
    }
  }

  private Response set(String... lines) {
    return Call.as("CFLA").post(path(), "{'lines':[" + String.join(",", lines) + "]}");
  }

  private Response replace(String... lines) {
    return Call.as("CFLA")
        .post(path(), "{'reason':'Mixed up.','lines':[" + String.join(",", lines) + "]}");
  }

  private String line(String activity, int year, String amount) {
    return "{'activity':'%s','partner':'%s','year':%d,'amount':{'amount':'%s'}}"
        .formatted(activity, all.municipality(), year, amount);
  }

  private static String lineOf(Compensated other, String amount) {
    return "{'activity':'SERVICES_ADULTS','partner':'%s','year':2021,'amount':{'amount':'%s'}}"
        .formatted(other.municipality(), amount);
  }

  private Response takeBack(int version) {
    return Call.as("CFLA")
        .post(
            "/projects/" + all.projectId() + "/contract-versions/" + version + "/correction",
            "{'reason':'There is none.'}");
  }

  private ValidatableResponse lines() {
    return all.regionCalls().get(path()).then().statusCode(200);
  }

  private String id(int line) {
    return lines().extract().path("items[" + line + "].id");
  }

  private Response move(int from, int to, String amount) {
    return moveOn(id(from), id(to), amount, "2021-02-01");
  }

  private Response moveOn(String from, String to, String amount, String day) {
    return all.regionCalls().post(path() + "/moves", moving(from, to, amount, day));
  }

  private static String moving(String from, String to, String amount, String day) {
    return """
    {'fromLine':'%s','toLine':'%s','amount':{'amount':'%s'},'movedOn':'%s','reason':'More come.'}
    """
        .formatted(from, to, amount, day);
  }

  private Response annul(String move) {
    return all.regionCalls()
        .post(path() + "/moves/" + move + "/annulment", "{'reason':'Mixed up.'}");
  }

  private Response sign(String validFrom, String total) {
    return Call.as("CFLA")
        .post(
            "/projects/" + all.projectId() + "/contract-versions",
            Programme.contract(validFrom, total));
  }

  private String path() {
    return "/projects/" + all.projectId() + "/contract-lines";
  }
}
