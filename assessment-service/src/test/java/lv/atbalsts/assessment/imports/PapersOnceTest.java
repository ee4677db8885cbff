package lv.atbalsts.assessment.imports;

import static lv.atbalsts.assessment.imports.Rows.id;
import static lv.atbalsts.assessment.imports.Rows.rows;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper that is sent again is told with what it became, by whichever way it comes. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PapersOnceTest {

  private static final String SERVICE = "DAY_CARE_CENTRE";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L-7/127",
        "l-7/127",
        " L\u20117/127",
        "Nr. L-7/127",
        "\u2116 L-7/127",
        "L7/127.",
        "L\u22127\u2044127"
      })
  void aDecisionThatIsSentAgainIsRefusedWithTheGrant(String written) {
    Form grant = grant().with("decisionNumber", "L-7/127");
    String first = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant);
    refused(
        SOCIAL_SERVICE.post(
            "/enrolments/{enrolmentId}/grants", grant.with("decisionNumber", written)),
        "ASM-0466",
        first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"day_care_centre", "Day_Care_Centre"})
  void alsoWithTheServiceInOtherLetters(String written) {
    Form grant = grant();
    String first = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant);
    refused(
        SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", grant.with("serviceType", written)),
        "ASM-0466",
        first);
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            grant.with("serviceType", written).with("decisionNumber", "4-5/129"))
        .statusCode(201)
        .body("serviceType", equalTo(SERVICE));
  }

  @Test
  void aServiceThatOnlyLooksLikeACodeIsRefused() {
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants", grant().with("serviceType", "DAY_CARE_CENT\u0280E"))
        .statusCode(422)
        .body("errors.code", contains("KIT-0012"));
  }

  @Test
  void ofTheSameDecisionAtManyDoorsAtOnceOneIsTaken() {
    Form grant = grant();
    Race race = Race.of(8, () -> SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", grant));
    String first = race.answered(201).getFirst().extract().path("id");
    assertEquals(7, race.answered(409).size());
    race.answered(409).forEach(each -> refused(each, "ASM-0466", first));
  }

  @Test
  void anotherDecisionOtherDaysOrOneAfterARevocationIsNoDouble() {
    Form grant = grant();
    String first = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant);
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", grant.with("decisionNumber", "4-5/128"));
    SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant.with("to", "2020-06-29"));
    SOCIAL_SERVICE
        .post(
            "/grants/" + first + "/revocation",
            Map.of("revokedOn", "2019-06-20", "reason", "ENTERED_IN_ERROR"))
        .statusCode(200);
    SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant);
  }

  @Test
  void aRowTwiceInAFileAndTheFileTwiceAreToldRowByRow() {
    Form person = Rows.submitted();
    Form key = Rows.key(person);
    File.worked(
            Case.REGION,
            "/assessment-approvals/imports",
            File.of(key.with("approvedOn", "2019-05-10")))
        .body("accepted", equalTo(1));
    Rows.worked(
            "/support-plans/imports",
            Case.row(person, "ADULT_GRT", "plan", Case.plan("", SERVICE))
                .with("agreement", Case.agreement("PERSON")))
        .body("accepted", equalTo(1));
    Form row =
        Case.row(
            person,
            "ADULT_GRT",
            "grant",
            Case.grant("", Programme.registration(SERVICE, "2023-12-31"), SERVICE));
    String job = id(Rows.worked("/grants/imports", row, row).body("accepted", equalTo(1)));
    String first = rows(job, "ACCEPTED").extract().path("items[0].id");
    rows(job, "REJECTED")
        .body("items.row", contains(2))
        .body("items.code", contains("ASM-0466"))
        .body("items[0].conflicts", contains(first));
    rows(id(Rows.worked("/grants/imports", row).body("accepted", equalTo(0))), "REJECTED")
        .body("items.code", contains("ASM-0466"))
        .body("items[0].conflicts", contains(first));
  }

  @Test
  void aRowThatFitsNoLimitNamesTheGrantsAndNoneThatWasNotStored() {
    Form child =
        Person.child()
            .with("disability", Map.of("child", true, "specialCare", Map.of("from", "2019-01-01")));
    Rows.worked("/clients/imports", Rows.enrolled(child, "CHILD_FT")).body("accepted", equalTo(1));
    Form grant =
        Case.grant("", Programme.registration("RESPITE", "2023-12-31"), "RESPITE")
            .with("from", "2020-03-01")
            .with("to", "2020-03-20")
            .with("quantity", 20);
    Form row = Case.row(child, "CHILD_FT", "grant", grant);
    Form other =
        row.with("grant", grant.with("enrolmentId", null).with("decisionNumber", "4-5/128"));
    String checked = id(Rows.worked("/grants/imports?mode=validate", row, other));
    rows(checked, "REJECTED")
        .body("items.code", contains("ASM-0270"))
        .body("items[0].conflicts", empty());
    String job = id(Rows.worked("/grants/imports", row, other));
    String first = rows(job, "ACCEPTED").extract().path("items[0].id");
    rows(job, "REJECTED")
        .body("items[0].conflicts.id", contains(first))
        .body("items[0].conflicts[0].from", equalTo("2020-03-01"));
  }

  @Test
  void whatIsGrantedBeyondThePlansLineIsTold() {
    String enrolment = Case.enrolled(Person.adult(), "ADULT_GRT");
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, SERVICE), "PERSON", "AGREED");
    Form half =
        Case.grant(enrolment, Programme.registration(SERVICE, "2023-12-31"), SERVICE)
            .with("planLineId", line(plan))
            .with("quantity", 72)
            .with("to", "2019-12-31");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", half)
        .statusCode(201)
        .body("warning", nullValue());
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", half.with("decisionNumber", "4-5/128"))
        .statusCode(201)
        .body("warning", equalTo("BEYOND_PLAN_LINE"));
  }

  @Test
  void doublesOfBeforeStayAndAreSeen() throws SQLException {
    Form grant = grant();
    String first = SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant);
    Store.change("update service_grant set paper_key = null where id = '" + first + "'");
    refused(SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", grant), "ASM-0466", first);
  }

  @Test
  void aBillThatIsSentAgainIsRefusedUntilItsSpendingIsTakenBack() {
    String plan = PlanCase.active(PlanCase.budgeted("600.00", PlanCase.once(SERVICE, "50.00", 12)));
    Form bill = PlanCase.spending(line(plan), "10.00").with("documentRef", "R-7/1");
    String first = PlanCase.spend(SOCIAL_SERVICE, plan, bill).statusCode(201).extract().path("id");
    Form lowercase = bill.with("documentRef", "r-7/1");
    refused(PlanCase.spend(SOCIAL_SERVICE, plan, lowercase), "ASM-0467", first);
    SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/budget/spendings/" + first + "/reversal",
            Map.of("reason", "WRONG_AMOUNT"))
        .statusCode(201);
    Race race = Race.of(4, () -> PlanCase.spend(SOCIAL_SERVICE, plan, bill));
    assertEquals(1, race.answered(201).size());
    assertEquals(3, race.answered(409).size());
  }

  @Test
  void aConsentThatIsSentAgainIsRefusedAndDoesNotReviveAWithdrawnOne() {
    String client = Case.client(Person.adult().with("consents", List.of()));
    Form consent = Form.of("purpose", "PROGRAMME", "givenBy", "PERSON", "givenOn", "2019-03-01");
    String path = "/clients/" + client + "/consents";
    Race race = Race.of(4, () -> SOCIAL_SERVICE.post(path, consent));
    String first = race.answered(201).getFirst().extract().path("id");
    race.answered(409).forEach(each -> refused(each, "ASM-0468", first));
    SOCIAL_SERVICE
        .post(path + "/" + first + "/withdrawal", Map.of("withdrawnOn", "2019-04-01"))
        .statusCode(200);
    refused(SOCIAL_SERVICE.post(path, consent), "ASM-0468", first);
    SOCIAL_SERVICE.make(path, consent.with("givenOn", "2019-05-01"));
  }

  @Test
  void aReviewThatIsSentAgainIsRefusedWithTheFirst() {
    String plan = PlanCase.active(PlanCase.plain());
    String path = "/support-plans/" + plan + "/reviews";
    Map<String, String> review = Map.of("reviewedOn", "2019-12-02", "outcome", "CONTINUE");
    String first = SOCIAL_SERVICE.post(path, review).statusCode(201).extract().path("id");
    refused(SOCIAL_SERVICE.post(path, review), "ASM-0540", first);
    SOCIAL_SERVICE
        .post(path, Map.of("reviewedOn", "2019-12-02", "outcome", "REVISE"))
        .statusCode(201);
  }

  @Test
  void aConsentTwiceOnAFormIsAWrongField() {
    Map<String, String> consent =
        Map.of("purpose", "PROGRAMME", "givenBy", "PERSON", "givenOn", "2019-03-01");
    SOCIAL_SERVICE
        .post("/clients", Person.adult().with("consents", List.of(consent, consent)))
        .statusCode(422)
        .body("errors.pointer", contains("/consents/1"))
        .body("errors.code", contains("ASM-0469"));
  }

  private static Form grant() {
    return Case.grant(
        Case.readyForDayCare(), Programme.registration(SERVICE, "2023-12-31"), SERVICE);
  }

  private static String line(String plan) {
    return PlanCase.read(SOCIAL_SERVICE, plan).extract().path("plan.lines[0].id");
  }

  private static void refused(ValidatableResponse answer, String code, String known) {
    answer.statusCode(409).body("code", equalTo(code)).body("conflicts", contains(known));
  }
}
