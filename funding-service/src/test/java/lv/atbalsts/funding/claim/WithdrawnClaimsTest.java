package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways back for a claim, and for what it is made of. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WithdrawnClaimsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("100.00");
  }

  @Test
  void aPeriodToComeIsRefused() {
    all.regionCalls()
        .post(
            "/claims",
            """
            {'projectNumber':'%s','reportIds':['%s'],
             'periodFrom':'2021-03-01','periodTo':'2099-03-31'}
            """,
            all.number(),
            all.reported("1"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/periodTo"))
        .body("errors.code", contains("FND-0040"));
  }

  @Test
  void whatADroppedDraftHeldIsFreeAgain() {
    String report = all.reported("5");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    all.withdraw(claim)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("takenBackReason", equalTo("Typed wrong."));
    all.claim(report).then().statusCode(201).body("euShare.amount", equalTo("85.00"));
  }

  @Test
  void aClaimThatCameBackKeepsItsDeliveriesUntilItIsDropped() {
    String report = all.reported("5");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    all.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    Compensated.ask(claim, "FULL")
        .then()
        .statusCode(201)
        .body("clarifications.requestedOn", contains("2021-04-12"))
        .body("clarifications.reason", contains("Time sheets are missing."));
    all.claim(report).then().statusCode(409);
    all.withdraw(claim).then().statusCode(200);
    all.claim(report).then().statusCode(201);
  }

  @Test
  void aClaimIsNotSubmittedAgainBeforeItCameBack() {
    String claim = all.submitted("1");
    all.recall(claim).then().statusCode(200).body("takenBackReason", equalTo("A report is wrong."));
    all.regionCalls()
        .post("/claims/" + claim + "/submission", "{'submittedOn':'2021-04-11'}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0037"));
  }

  @Test
  void droppingAndSubmittingAtTheSameMomentIsOneOfTheTwo() {
    String claim = all.drafted("1");
    assertEquals(
        List.of(200, 409),
        Race.statuses(2, each -> each == 0 ? all.withdraw(claim) : all.submit(claim)));
  }

  @Test
  void aReportIsCorrectedUntilItIsClaimed() {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "9").then().statusCode(201).extract().path("id");
    all.correct(report, "{'grantId':'%s','date':'2021-03-16','units':2}".formatted(grant))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("lines.date", contains("2021-03-16"))
        .body("lines.units", contains(2.0f))
        .body("correctionReason", equalTo("The visit was on another day."));
    all.report(grant, "2021-03-15", "8").then().statusCode(201);
    all.report(grant, "2021-03-17", "1").then().statusCode(422);
    all.claim(report).then().statusCode(201).body("declared.amount", equalTo("40.00"));
    all.correct(report, "").then().statusCode(409).body("code", equalTo("FND-0058"));
  }

  @Test
  void aReportThatIsTakenBackHoldsNothing() {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "9").then().statusCode(201).extract().path("id");
    all.correct(report, "").then().statusCode(200).body("lines.size()", equalTo(0));
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0044"));
    all.report(grant, "2021-03-15", "10").then().statusCode(201);
  }

  @Test
  void aReportOfADroppedClaimIsCorrectedAndClaimedAgain() {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "3").then().statusCode(201).extract().path("id");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    all.correct(report, "").then().statusCode(409).body("conflicts", contains(claim));
    all.withdraw(claim).then().statusCode(200);
    all.correct(report, "{'grantId':'%s','date':'2021-03-15','units':2}".formatted(grant))
        .then()
        .statusCode(200);
    all.claim(report).then().statusCode(201).body("declared.amount", equalTo("40.00"));
  }

  @Test
  void correctingAndClaimingAtTheSameMomentNeverClaimsWhatWasTakenBack() {
    String report = all.reported("2");
    List<Integer> answered =
        Race.statuses(2, each -> each == 0 ? all.correct(report, "") : all.claim(report));
    assertTrue(
        List.of(List.of(200, 409), List.of(201, 409)).contains(answered), answered.toString());
  }

  @Test
  void whatWasReportedBeforeTheServiceIsKnownToHaveEndedIsNotClaimed() {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "1").then().statusCode(201).extract().path("id");
    Told.ended(grant, "2021-03-10");
    all.claim(report)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0057"))
        .body("conflicts.reportId", hasItem(report));
    all.correct(report, "").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "assessment;ServiceEnded;{'grantId':'%s','endedOn':'2021-03-10'}",
        "assessment;GrantRevoked;{'grantId':'%s','revokedOn':'2021-03-15'}",
        "assessment;ServiceStarted;{'grantId':'%s','startedOn':'2021-03-16'}",
        "registry;RegistrationEnded;{'registrationId':'%s','endedOn':'2021-03-15'}"
      })
  void noClaimIsSubmittedWithWhatIsKnownSinceNotToBeCovered(
      String service, String event, String json) {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "1").then().statusCode(201).extract().path("id");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    UUID about = service.equals("registry") ? all.registration() : grant;
    Told.tell(service, event, about, json, about);
    all.submit(claim)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0090"))
        .body("conflicts.reportId", contains(report));
    all.withdraw(claim).then().statusCode(200);
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0057"));
    all.correct(report, "").then().statusCode(200);
  }

  @Test
  void aReportIsCorrectedAsItWasRead() {
    UUID grant = all.grant();
    Response made = all.report(grant, "2021-03-15", "3");
    String report = made.then().statusCode(201).header("ETag", "\"0\"").extract().path("id");
    Call municipality = all.municipalityCalls();
    Compensated.correct(municipality, report, "").then().statusCode(428);
    Call first = municipality.ifMatch(made.header("ETag"));
    Compensated.correct(
            first, report, "{'grantId':'%s','date':'2021-03-15','units':2}".formatted(grant))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    Compensated.correct(first, report, "").then().statusCode(412).body("code", equalTo("KIT-0412"));
    municipality.get("/service-reports/" + report).then().body("lines.units", contains(2.0f));
  }
}
