package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of a claimant, and the term meanwhile. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClarificationTest {

  @Inject ClaimReviewDesk desk;
  @Inject Callers callers;

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("200.00");
  }

  @Test
  void numbersAreReopenedOnlyInFull() {
    String kept = all.reported("2");
    String dropped = all.reported("3");
    String claim = all.claim(kept, dropped).then().statusCode(201).extract().path("id");
    all.submit(claim).then().statusCode(200);
    redraw(claim, kept).then().statusCode(409).body("code", equalTo("FND-0161"));
    Compensated.review(claim).then().statusCode(200);
    Compensated.ask(claim, "LIMITED").then().statusCode(201);
    redraw(claim, kept).then().statusCode(409).body("code", equalTo("FND-0161"));
    all.answer(claim)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_REVIEW"))
        .body("clarifications.answer", contains("They are attached."))
        .body("clarifications.askedBy", contains("cfla-anna"));
    Compensated.ask(claim, "FULL").then().statusCode(201);
    redraw(claim, kept)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLARIFICATION"))
        .body("declared.amount", equalTo("40.00"))
        .body("euShare.amount", equalTo("34.00"))
        .body("lines.amount.amount", contains("40.00"));
    all.claim(dropped).then().statusCode(201);
    all.claim(kept).then().statusCode(409);
    all.answer(claim).then().statusCode(200);
    Compensated.decide(claim, "40.00", "0.00", "0.00").then().statusCode(200);
  }

  @Test
  void aDraftIsDrawnAnewAndLinesAreLeftOut() {
    String one = all.reported("2");
    String other = all.reported("3");
    String claim = all.claim(one).then().statusCode(201).extract().path("id");
    all.regionCalls()
        .post(
            "/claims/" + claim + "/lines",
            """
            {'reportIds':['%s','%s'],'leftOutLines':['%s'],
             'periodFrom':'2021-03-01','periodTo':'2021-03-31'}
            """,
            one,
            other,
            all.lineOf(one))
        .then()
        .statusCode(200)
        .body("lines.amount.amount", contains("60.00"));
    all.claim(one).then().statusCode(201);
  }

  @Test
  void theTermRunsInWorkingDaysAndStandsStillWhileTheClaimantIsAsked() {
    String claim = all.submitted("1");
    read(claim).then().body("dueOn", equalTo("2021-05-11"));
    Compensated.review(claim).then().statusCode(200);
    ask(claim, "2021-04-20")
        .then()
        .statusCode(201)
        .body("dueOn", nullValue())
        .body("daysLeft", equalTo(14));
    answer(claim, "2021-05-03").then().statusCode(200).body("dueOn", equalTo("2021-05-24"));
  }

  @Test
  void theTermRunsFromTheDayWhenTheDocumentsOfTheSampleAreIn() {
    String claim = all.submitted("1");
    callers.as(
        new Caller("cfla-anna", Role.CFLA, null),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      desk.documentsIn(UUID.fromString(claim), LocalDate.parse("2021-06-11"));
                      return null;
                    }));
    read(claim).then().body("dueOn", equalTo("2021-07-13"));
  }

  @Test
  void whatIsOverdueIsListed() {
    String late = all.submitted("1");
    String draft = all.drafted("1");
    String decided = all.submitted("1");
    Compensated.decide(decided, "20.00", "0.00", "0.00")
        .then()
        .statusCode(200)
        .body("dueOn", nullValue());
    all.regionCalls().get("/claims?due=overdue").then().body("items.id", contains(late));
    all.regionCalls().get("/claims?due-by=2021-05-11").then().body("items.id", contains(late));
    all.regionCalls().get("/claims?due-by=2021-05-10").then().body("items.id", not(hasItem(late)));
    all.regionCalls().get("/claims?status=DRAFT").then().body("items.id", contains(draft));
    all.regionCalls().get("/claims?due=soon").then().statusCode(400);
  }

  @Test
  void aFinalClaimHasSixtyDays() {
    String claim =
        all.draft(all.regionCalls(), "'kind':'FINAL','reportIds':['%s']", all.reported("1"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    all.submit(claim).then().statusCode(200).body("dueOn", equalTo("2021-07-08"));
  }

  @Test
  void aClaimIsClosedWhenNothingMoreComesOfIt() {
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "10.00", "30.00").then().statusCode(200);
    Compensated.close(claim)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0162"))
        .body("remaining.amount", equalTo("90.00"));
    Compensated.decide(claim, "0.00", "30.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "60.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    Compensated.close(claim).then().statusCode(200).body("status", equalTo("CLOSED"));
  }

  private Response read(String claim) {
    return all.regionCalls().get("/claims/" + claim);
  }

  private Response redraw(String claim, String report) {
    return all.regionCalls()
        .post(
            "/claims/" + claim + "/lines",
            "{'reportIds':['%s'],'periodFrom':'2021-03-01','periodTo':'2021-03-31'}",
            report);
  }

  private static Response ask(String claim, String on) {
    return Call.as("CFLA", "anna")
        .post(
            "/claims/" + claim + "/clarifications",
            "{'reopening':'LIMITED','requestedOn':'%s','reason':'Explain.'}",
            on);
  }

  private Response answer(String claim, String on) {
    return all.regionCalls()
        .post(
            "/claims/" + claim + "/clarifications/answer",
            "{'answeredOn':'%s','answer':'Explained.'}",
            on);
  }
}
