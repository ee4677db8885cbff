package lv.atbalsts.funding.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a contract beside being signed, and what it means for the day of a service. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractChangesTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void whatIsDeliveredWhileSuspendedIsNotEligibleAndEarlierDaysAre() {
    String before = reported("2021-03-09");
    String while0 = reported("2021-03-10");
    String while9 = reported("2021-03-19");
    String after = reported("2021-03-20");
    resume(suspended("2021-03-10"), "2021-03-20").then().statusCode(200);
    all.claim(while0).then().statusCode(422).body("errors.code", contains("FND-0255"));
    all.claim(while9).then().statusCode(422).body("errors.code", contains("FND-0255"));
    all.claim(before, after).then().statusCode(201).body("declared.amount", equalTo("40.00"));
  }

  @Test
  void theDaysMayBeLeftOutOfAClaim() {
    String report = reported("2021-03-10");
    String other = reported("2021-03-09");
    suspended("2021-03-10");
    all.draft(
            all.regionCalls(),
            "'reportIds':['%s','%s'],'leftOutLines':['%s']",
            report,
            other,
            all.lineOf(report))
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("20.00"));
  }

  @Test
  void whatWasDraftedBeforeTheSuspensionIsNotSubmitted() {
    String claim = all.drafted("5");
    String stop = suspended("2021-03-10");
    all.submit(claim).then().statusCode(422).body("errors.code", contains("FND-0255"));
    annul(stop).then().statusCode(200);
    all.submit(claim).then().statusCode(200);
  }

  @Test
  void whatWasSubmittedForEarlierDaysGoesOn() {
    String claim = all.submitted("5");
    stop("TERMINATION", "2021-03-16").then().statusCode(201);
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "100.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
  }

  @Test
  void whatWasHandedInBeforeTheStopIsNotCertifiedOfItsDays() {
    String before = reported("2021-03-09");
    String after = reported("2021-03-10");
    String claim = all.claim(before, after).then().statusCode(201).extract().path("id");
    all.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    String decision = Compensated.propose("anna", claim, "40.00", "0.00", "0.00").path("id");
    stop("TERMINATION", "2021-03-10").then().statusCode(201);
    Compensated.approve("ilze", claim, decision, "2021-05-06")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0255"));
    Call.as("CFLA", "anna")
        .post("/claims/" + claim + "/decisions/" + decision + "/withdrawal", "{'reason':'Stop.'}")
        .then()
        .statusCode(200);
    String line =
        Call.as("CFLA").get("/claims/" + claim).path("lines.find { it.date == '2021-03-10' }.id");
    decision =
        Call.as("CFLA", "anna")
            .made(
                "id",
                "/claims/" + claim + "/decisions",
                """
                {'certified':{'amount':'20.00'},'deducted':{'amount':'20.00'},
                 'parked':{'amount':'0.00'},'reason':'The contract is terminated.',
                 'lines':[{'lineId':'%s','certified':{'amount':'0.00'},
                           'deducted':{'amount':'20.00'},'errorType':'OTHER'}]}
                """,
                line);
    Compensated.approve("ilze", claim, decision, "2021-05-06").then().statusCode(200);
  }

  @Test
  void whatAClaimHoldsOfASuspendedDayIsTakenBackAllTheSame() {
    String wrong = reported("2021-03-15");
    String claim = all.claim(wrong).then().statusCode(201).extract().path("id");
    all.submit(claim);
    Compensated.decide(claim, "20.00", "0.00", "0.00").then().statusCode(200);
    suspended("2021-03-15");
    all.correct(wrong, "").then().statusCode(200);
    String earlier = all.report(all.grant(), "2021-03-09", "2").then().extract().path("id");
    all.claim(wrong, earlier).then().statusCode(201).body("declared.amount", equalTo("20.00"));
  }

  @Test
  void aTerminatedContractGivesNothingMoreAndIsNotAmended() {
    stop("TERMINATION", "2021-03-10").then().statusCode(201);
    all.claim(reported("2021-03-10"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0255"));
    sign("2021-03-10").then().statusCode(409).body("code", equalTo("FND-0259"));
    sign("2021-03-09").then().statusCode(201);
  }

  @Test
  void stopsDoNotMeet() {
    String first = suspended("2021-03-10");
    stop("SUSPENSION", "2021-03-12").then().statusCode(409).body("code", equalTo("FND-0256"));
    resume(first, "2021-03-12").then().statusCode(200);
    stop("SUSPENSION", "2021-03-11").then().statusCode(409);
    stop("SUSPENSION", "2021-03-12").then().statusCode(201);
    stop("TERMINATION", "2021-04-01").then().statusCode(201);
    stop("SUSPENSION", "2021-05-01").then().statusCode(409);
    stop("TERMINATION", "2021-05-01").then().statusCode(409);
  }

  @Test
  void aSuspensionThatIsOverIsEnteredLate() {
    suspended("2021-03-20");
    over("2021-03-01", "2021-03-21").then().statusCode(409);
    over("2021-03-01", "2021-03-20").then().statusCode(201);
    over("2021-02-02", "2021-02-02")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/resumedOn"));
  }

  @Test
  void ofSixStopsAtTheSameMomentOneCounts() {
    assertEquals(
        List.of(201, 409, 409, 409, 409, 409),
        Race.statuses(6, each -> stop("SUSPENSION", "2021-03-1" + each)));
  }

  @Test
  void aStopIsResumedOnceAndATerminationNever() {
    String suspension = suspended("2021-03-10");
    resume(suspension, "2021-03-10").then().statusCode(422);
    resume(suspension, "2199-03-10").then().statusCode(422);
    resume(suspension, "2021-03-11").then().statusCode(200);
    resume(suspension, "2021-03-12").then().statusCode(409).body("code", equalTo("FND-0257"));
    String end = stop("TERMINATION", "2021-03-20").then().extract().path("id");
    resume(end, "2021-03-21").then().statusCode(409).body("code", equalTo("FND-0257"));
    annul(end).then().statusCode(200).body("annulmentReason", equalTo("Another's."));
    annul(end).then().statusCode(409).body("code", equalTo("FND-0254"));
    all.claim(reported("2021-03-21")).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({"2015-11-30, FND-0037", "2199-01-01, FND-0040"})
  void aContractIsStoppedOnADayOfIt(String day, String code) {
    stop("SUSPENSION", day).then().statusCode(422).body("errors.code", contains(code));
  }

  @Test
  void whatHasNoContractOrIsAnotherRegionsIsNotStoppedNorSeen() {
    String project = Programme.submitted(Programme.number(Programme.PILOTS));
    Call.as("CFLA")
        .post("/projects/" + project + "/contract-stops", stopping("SUSPENSION", "2021-03-10"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0258"));
    Call.as("REGION", Programme.number(Programme.PILOTS)).get(stops()).then().statusCode(404);
    all.regionCalls().get(stops()).then().statusCode(200);
  }

  @Test
  void aVersionThatNoClaimUsedIsCorrected() {
    sign("2021-03-01", "2000.00").then().statusCode(201);
    correct(2, contract("2021-04-01", "1500.00"))
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("total.amount", equalTo("1500.00"));
    Call.as("AUDITOR")
        .get(versions())
        .then()
        .body("items.version", contains(1, 2, 2))
        .body("items.total.amount", contains("1000.00", "2000.00", "1500.00"))
        .body("items.correctionReason", contains(null, "Typed wrong.", null));
    asOf("2021-03-31").body("items.total.amount", contains("1000.00"));
    asOf("2021-04-01").body("items.total.amount", contains("1500.00"));
    asOf("2015-11-30").body("items", empty());
  }

  @Test
  void aVersionThatIsNoneIsTakenBackAndTheOneBeforeStandsAgain() {
    all = Compensated.of("100.00");
    sign("2021-03-01", "200.00").then().statusCode(201);
    correct(2, null).then().statusCode(200).body("correctionReason", equalTo("Typed wrong."));
    asOf("2021-03-01").body("items.total.amount", contains("100.00"));
    all.claim(all.reported("6")).then().statusCode(422).body("code", equalTo("FND-0034"));
  }

  @Test
  void theFirstVersionIsCorrectedButStays() {
    correct(1, null).then().statusCode(409).body("code", equalTo("FND-0262"));
    correct(1, contract("2015-12-01", "10.00")).then().statusCode(200);
    all.claim(all.reported("1")).then().statusCode(422).body("code", equalTo("FND-0034"));
  }

  @Test
  void aVersionThatIsFollowedOrClaimedIsNotCorrected() {
    sign("2021-06-01", "2000.00").then().statusCode(201);
    correct(1, contract("2015-12-01", "900.00"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0260"));
    correct(2, null).then().statusCode(200);
    String claim = all.drafted("5");
    correct(1, contract("2015-12-01", "900.00"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0261"))
        .body("conflicts", contains(claim));
    all.withdraw(claim).then().statusCode(200);
    correct(1, contract("2015-12-01", "900.00")).then().statusCode(200);
    correct(3, null).then().statusCode(404);
  }

  @Test
  void aCorrectionIsHeldAgainstTheMeasure() {
    sign("2021-03-01", "2000.00").then().statusCode(201);
    correct(2, contract("2021-03-01", "90000000.00"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0055"));
    asOf("2021-03-01").body("items.total.amount", contains("2000.00"));
  }

  @Test
  void ofSixCorrectionsAtTheSameMomentOneTakesItBack() {
    sign("2021-03-01", "2000.00").then().statusCode(201);
    assertEquals(List.of(200, 404, 404, 404, 404, 404), Race.statuses(6, each -> correct(2, null)));
  }

  @Test
  void whatWasPaidByAnEarlierVersionStaysAsItWas() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "100.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    Call.as("CFLA")
        .post(versions(), contract("2021-03-01", "2000.00").replace(":85", ":50"))
        .then()
        .statusCode(201);
    Call.as("CFLA")
        .get("/claims/" + claim)
        .then()
        .body("euShare.amount", equalTo("85.00"))
        .body("paid.amount", equalTo("100.00"));
  }

  private String reported(String day) {
    return all.report(all.grant(), day, "1").then().statusCode(201).extract().path("id");
  }

  private String suspended(String day) {
    return stop("SUSPENSION", day).then().statusCode(201).extract().path("id");
  }

  private Response stop(String kind, String day) {
    return Call.as("CFLA").post(stops(), stopping(kind, day));
  }

  private Response over(String from, String resumed) {
    return Call.as("CFLA")
        .post(
            stops(),
            "{'kind':'SUSPENSION','stoppedOn':'%s','resumedOn':'%s','reason':'Audit.'}",
            from,
            resumed);
  }

  private static String stopping(String kind, String day) {
    return "{'kind':'%s','stoppedOn':'%s','reason':'Audit.'}".formatted(kind, day);
  }

  private Response resume(String stop, String day) {
    return Call.as("CFLA")
        .post(stops() + "/" + stop + "/resumption", "{'resumedOn':'" + day + "'}");
  }

  private Response annul(String stop) {
    return Call.as("CFLA")
        .post(stops() + "/" + stop + "/annulment", "{'reason':'Another\\u0027s.'}");
  }

  private String stops() {
    return "/projects/" + all.projectId() + "/contract-stops";
  }

  private String versions() {
    return "/projects/" + all.projectId() + "/contract-versions";
  }

  private ValidatableResponse asOf(String day) {
    return all.regionCalls().get(versions() + "?as-of=" + day).then().statusCode(200);
  }

  private Response sign(String validFrom) {
    return sign(validFrom, "1000.00");
  }

  private Response sign(String validFrom, String total) {
    return Call.as("CFLA").post(versions(), contract(validFrom, total));
  }

  private static String contract(String validFrom, String total) {
    return Programme.contract(validFrom, total);
  }

  private Response correct(int version, String right) {
    return Call.as("CFLA")
        .post(
            versions() + "/" + version + "/correction",
            "{" + (right == null ? "" : "'contract':" + right + ",") + "'reason':'Typed wrong.'}");
  }
}
