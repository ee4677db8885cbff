package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.grant.AllowanceCase.closed;
import static lv.atbalsts.assessment.grant.AllowanceCase.planned;
import static lv.atbalsts.assessment.grant.AllowanceCase.reported;
import static lv.atbalsts.assessment.grant.AllowanceCase.times;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports come months late: a limit of forty holds whatever happened to the decision meanwhile. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LateReportsTest {

  private String enrolment;
  private String grant;

  @BeforeEach
  void fortyTimesAreGranted() {
    Programme.begin();
    enrolment = planned("SOCIAL_REHAB");
    grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", times(enrolment, 40, "2019-09-01", "2019-12-31"));
  }

  @Test
  void whatAWithdrawnDecisionMayStillBeReportedForIsKept() {
    started();
    revoked("2019-12-31");
    refused(another(40), 0, 40);
    reported(grant, 20, "2019-10-01", "2019-10-02");
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> refused(another(1), 40, 0));
  }

  @Test
  void whatAnEndedServiceMayStillBeReportedForIsKeptUntilNothingMoreIsReported() {
    started();
    reported(grant, 1, "2019-10-01");
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> refused(another(1), 1, 39));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/end", Map.of("endedOn", "2019-11-30"))
        .statusCode(200);
    refused(another(39), 1, 39);
    closed(grant, 3); // two of them are told later
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> refused(another(38), 1, 2));
    another(37).statusCode(201);
  }

  @Test
  void whatNeverStartedIsFreeAtOnce() {
    revoked("2019-12-31");
    another(40).statusCode(201);
  }

  @Test
  void whatWasReportedBeforeAStartWasTakenBackMayBeOnItsWay() {
    started();
    SOCIAL_SERVICE.delete("/grants/" + grant + "/start?reason=WRONG_DATE").statusCode(200);
    revoked("2019-12-31");
    refused(another(1), 0, 40);
  }

  @Test
  void ofADecisionWithdrawnOnItsFirstDayNothingIsReported() {
    started();
    revoked("2019-09-01");
    another(40).statusCode(201);
  }

  private void started() {
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-09-01"))
        .statusCode(200);
  }

  private void revoked(String on) {
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/revocation", Map.of("revokedOn", on, "reason", "DECLINED"))
        .statusCode(200);
  }

  private ValidatableResponse another(int times) {
    return SOCIAL_SERVICE.post(
        "/enrolments/{enrolmentId}/grants", times(enrolment, times, "2020-01-01", "2020-06-01"));
  }

  private void refused(ValidatableResponse answer, int used, int reserved) {
    answer
        .statusCode(422)
        .body("code", equalTo("ASM-0270"))
        .body("limit", equalTo(40))
        .body("used", equalTo(used))
        .body("reserved", equalTo(reserved))
        .body("conflicts.id", contains(grant));
  }
}
