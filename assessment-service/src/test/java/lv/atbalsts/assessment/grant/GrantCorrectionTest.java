package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.grant.AllowanceCase.closed;
import static lv.atbalsts.assessment.grant.AllowanceCase.days;
import static lv.atbalsts.assessment.grant.AllowanceCase.planned;
import static lv.atbalsts.assessment.grant.AllowanceCase.reported;
import static lv.atbalsts.assessment.grant.AllowanceCase.times;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An end or a withdrawal that was entered wrong is put right, unless something stands on it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class GrantCorrectionTest {

  private String enrolment;
  private Form decision;
  private String grant;

  @BeforeEach
  void fortyTimesAreGranted() {
    Programme.begin();
    enrolment = planned("SOCIAL_REHAB");
    decision = times(enrolment, 40, "2019-09-01", "2019-12-31");
    grant = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", decision);
  }

  @Test
  void anEndEnteredTooEarlyIsPutLaterAndIsInTheHistory() {
    started();
    tell("/end", Map.of("endedOn", "2019-09-30")).statusCode(200);
    correct("2019-11-30")
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("startedOn", equalTo("2019-09-01"))
        .body("endedOn", equalTo("2019-11-30"));
    SOCIAL_SERVICE
        .open("/assessment/history/" + grant)
        .body("items[3].type", equalTo("lv.atbalsts.assessment.GrantCorrected.v1"))
        .body("items[3].data.endedOn", equalTo("2019-11-30"))
        .body("items[3].data.to", equalTo("2019-12-31"))
        .body("items[3].data.reason", equalTo("WRONG_DATE"));
  }

  @Test
  void aDayOutOfRangeOrOfWhatHasNotStartedIsRefused() {
    revoked("2019-09-01");
    correct("2019-09-30").statusCode(422).body("errors.code", contains("ASM-0591"));
    correct(null)
        .statusCode(200)
        .body("status", equalTo("GRANTED"))
        .body("revokedOn", nullValue())
        .body("revokeReason", nullValue());
    started();
    revoked("2019-10-01");
    for (String day : new String[] {"2019-08-31", "2199-01-01"}) {
      correct(day).statusCode(422).body("errors.code", contains("ASM-0068"));
    }
    correct(null).statusCode(200).body("status", equalTo("STARTED"));
  }

  @Test
  void whatIsGrantedSinceIsNotGrantedTwice() {
    revoked("2019-09-01");
    String since =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", times(enrolment, 40, "2020-01-01", "2020-06-01"));
    correct(null)
        .statusCode(422)
        .body("code", equalTo("ASM-0270"))
        .body("conflicts.id", contains(since));
    SOCIAL_SERVICE
        .post("/grants/" + since + "/annulment", Map.of("reason", "ENTERED_IN_ERROR"))
        .statusCode(200);
    correct(null).statusCode(200);
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", times(enrolment, 1, "2020-01-01", "2020-06-01"))
        .statusCode(422)
        .body("conflicts.id", contains(grant));
  }

  @Test
  void anEndIsPutLaterAsFarAsWhatIsGrantedSinceLeavesDays() {
    String respite =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", days(enrolment, 30, "2019-09-01", "2019-09-30"));
    SOCIAL_SERVICE
        .post("/grants/" + respite + "/start", Map.of("startedOn", "2019-09-01"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post("/grants/" + respite + "/end", Map.of("endedOn", "2019-09-10"))
        .statusCode(200);
    String since =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", days(enrolment, 10, "2019-10-01", "2019-10-10"));
    String path = "/grants/" + respite + "/correction";
    SOCIAL_SERVICE
        .post(path, Map.of("endedOn", "2019-09-21", "reason", "WRONG_DATE"))
        .statusCode(422)
        .body("conflicts.id", contains(since));
    SOCIAL_SERVICE
        .post(path, Map.of("endedOn", "2019-09-20", "reason", "WRONG_DATE"))
        .statusCode(200);
  }

  @Test
  void whatIsDecidedAnewByTheSamePaperStands() {
    revoked("2019-09-01");
    String anew = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", decision);
    correct(null)
        .statusCode(409)
        .body("code", equalTo("ASM-0466"))
        .body("conflicts", contains(anew));
  }

  @Test
  void whatIsClosedStaysAsItEnded() {
    started();
    revoked("2019-12-01");
    closed(grant, 0);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> correct("2019-12-01").statusCode(409).body("code", equalTo("ASM-0593")));
  }

  @Test
  void nothingGoesOnAfterThePersonTookPart() {
    started();
    tell("/end", Map.of("endedOn", "2019-09-30")).statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan() + "/end",
            Map.of("endedOn", "2019-10-31", "reason", "WITHDRAWN"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/enrolments/" + enrolment + "/end",
            Map.of("endedOn", "2019-10-31", "reason", "MOVED_ABROAD"))
        .statusCode(200);
    correct(null).statusCode(422).body("errors.code", contains("ASM-0590"));
    correct("2019-11-01").statusCode(422).body("errors.code", contains("ASM-0068"));
    correct("2019-10-31").statusCode(200);
  }

  @Test
  void aDecisionWhosePlanWasTakenBackDoesNotStandAgain() {
    String plan = plan();
    restsOn(plan);
    started();
    tell("/end", Map.of("endedOn", "2019-09-30")).statusCode(200);
    restsOn(plan);
    tell("/annulment", Map.of("reason", "WRONG_PERSON")).statusCode(200);
    inError(plan).statusCode(200);
    correct(null)
        .statusCode(409)
        .body("code", equalTo("ASM-0594"))
        .body("conflicts", contains(plan));
  }

  private void restsOn(String plan) {
    inError(plan)
        .statusCode(409)
        .body("code", equalTo("ASM-0595"))
        .body("conflicts.id", contains(grant))
        .body("conflicts.what", contains("GRANT"));
  }

  private static ValidatableResponse inError(String plan) {
    return SOCIAL_SERVICE.post(
        "/support-plans/" + plan + "/entered-in-error", Map.of("reason", "WRONG_PERSON"));
  }

  @Test
  void whatIsReportedAsReceivedWasGranted() {
    started();
    String report = reported(grant, 2, "2019-10-01");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                SOCIAL_SERVICE
                    .post(
                        "/enrolments/{enrolmentId}/grants",
                        times(enrolment, 1, "2020-01-01", "2020-06-01"))
                    .statusCode(422)
                    .body("used", equalTo(2)));
    tell("/annulment", Map.of("reason", "WRONG_PERSON"))
        .statusCode(409)
        .body("code", equalTo("ASM-0592"))
        .body("conflicts", contains(report));
  }

  @Test
  void whatWasGrantedInErrorIsFreeAndWasNeverStarted() {
    started();
    tell("/end", Map.of("endedOn", "2019-09-30")).statusCode(200);
    tell("/annulment", Map.of("reason", "WRONG_PERSON"))
        .statusCode(200)
        .body("status", equalTo("REVOKED"))
        .body("startedOn", nullValue())
        .body("endedOn", nullValue())
        .body("revokedOn", equalTo("2019-06-15"))
        .body("revokeReason", equalTo("WRONG_PERSON"));
    SOCIAL_SERVICE
        .open("/assessment/history/" + grant)
        .body("items[3].type", equalTo("lv.atbalsts.assessment.ServiceStartAnnulled.v1"))
        .body("items[4].type", equalTo("lv.atbalsts.assessment.GrantRevoked.v1"));
    tell("/annulment", Map.of("reason", "WRONG_PERSON")).statusCode(409);
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", times(enrolment, 40, "2020-01-01", "2020-06-01"))
        .statusCode(201);
  }

  private String plan() {
    return SOCIAL_SERVICE.open("/grants/" + grant).extract().path("planId");
  }

  private void started() {
    tell("/start", Map.of("startedOn", "2019-09-01")).statusCode(200);
  }

  private void revoked(String on) {
    tell("/revocation", Map.of("revokedOn", on, "reason", "DECLINED")).statusCode(200);
  }

  private ValidatableResponse correct(String endedOn) {
    return tell("/correction", Form.of("reason", "WRONG_DATE").with("endedOn", endedOn));
  }

  private ValidatableResponse tell(String verb, Map<String, ?> body) {
    return SOCIAL_SERVICE.post("/grants/" + grant + verb, body);
  }
}
