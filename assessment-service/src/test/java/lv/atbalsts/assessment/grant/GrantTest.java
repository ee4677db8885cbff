package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.registration;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class GrantTest {

  static Stream<Arguments> moves() {
    return Stream.of(
        Arguments.of("GRANTED", "correct", 409, List.of("REVOKED", "STARTED")),
        Arguments.of("GRANTED", "annul all", 200, null),
        Arguments.of("GRANTED", "start", 200, null),
        Arguments.of("GRANTED", "end", 409, List.of("REVOKED", "STARTED")),
        Arguments.of("GRANTED", "annul", 409, List.of("REVOKED", "STARTED")),
        Arguments.of("GRANTED", "revoke", 200, null),
        Arguments.of("STARTED", "correct", 409, List.of("ENDED", "GRANTED", "REVOKED")),
        Arguments.of("STARTED", "annul all", 200, null),
        Arguments.of("STARTED", "start", 409, List.of("ENDED", "GRANTED", "REVOKED")),
        Arguments.of("STARTED", "end", 200, null),
        Arguments.of("STARTED", "annul", 200, null),
        Arguments.of("STARTED", "revoke", 200, null),
        Arguments.of("ENDED", "correct", 200, null),
        Arguments.of("ENDED", "annul all", 200, null),
        Arguments.of("ENDED", "start", 409, List.of()),
        Arguments.of("ENDED", "end", 409, List.of()),
        Arguments.of("ENDED", "annul", 409, List.of()),
        Arguments.of("ENDED", "revoke", 409, List.of()),
        Arguments.of("REVOKED", "correct", 200, null),
        Arguments.of("REVOKED", "annul all", 200, null),
        Arguments.of("REVOKED", "start", 409, List.of()),
        Arguments.of("REVOKED", "end", 409, List.of()),
        Arguments.of("REVOKED", "annul", 409, List.of()),
        Arguments.of("REVOKED", "revoke", 409, List.of()));
  }

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyStatusAllowsItsOwnMovesOnly(
      String status, String verb, int answer, List<String> allowed) {
    String grant = granted();
    if (!status.equals("GRANTED")) {
      move(grant, "start").statusCode(200);
    }
    switch (status) {
      case "ENDED" -> move(grant, "end").statusCode(200);
      case "REVOKED" -> move(grant, "revoke").statusCode(200);
      default -> {}
    }
    ValidatableResponse response = move(grant, verb).statusCode(answer);
    if (allowed != null) {
      response.body("from", equalTo(status)).body("allowed", equalTo(allowed));
    }
  }

  @Test
  void anUnregisteredServiceIsRefused() {
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(Case.readyForDayCare(), UUID.randomUUID().toString(), "DAY_CARE_CENTRE"))
        .statusCode(422)
        .body("code", equalTo("ASM-0060"));
  }

  @Test
  void anExpiredRegistrationIsRefusedWithItsDates() {
    String registration = registration("DAY_CARE_CENTRE", "2019-06-30");
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE"))
        .statusCode(422)
        .body("code", equalTo("ASM-0062"))
        .body("inForce.from", equalTo("2019-01-01"))
        .body("inForce.to", equalTo("2019-06-30"))
        .body("requested", equalTo("2019-07-01"));
  }

  @Test
  void anEndedRegistrationIsNotGrantedFromThatDayOn() {
    String registration = registration("DAY_CARE_CENTRE", "2023-12-31");
    Programme.ended(registration, "2019-07-01");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !Programme.grantable("DAY_CARE_CENTRE", "2019-07-01").contains(registration));
    String enrolment = Case.readyForDayCare();
    Form grant = Case.grant(enrolment, registration, "DAY_CARE_CENTRE");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant)
        .statusCode(422)
        .body("inForce.to", equalTo("2019-06-30"));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("from", "2019-06-30"))
        .statusCode(201);
  }

  @Test
  void aSuspendedRegistrationIsGrantedOnItsOtherDaysOnly() {
    String registration = registration("DAY_CARE_CENTRE", "2023-12-31");
    Programme.suspended(registration, UUID.randomUUID(), "2019-06-30", "2019-07-02");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !Programme.grantable("DAY_CARE_CENTRE", "2019-07-01").contains(registration));
    Form grant = Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant)
        .statusCode(422)
        .body("code", equalTo("ASM-0062"));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("from", "2019-07-02"))
        .statusCode(201);
  }

  @Test
  void aRenewedRegistrationIsGrantedAgain() {
    String registration = registration("DAY_CARE_CENTRE", "2019-06-30");
    Programme.renewed(registration, "2024-06-30");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Programme.grantable("DAY_CARE_CENTRE", "2019-07-01").contains(registration));
  }

  @Test
  void aDecisionNumberThatLooksLikeAPersonalCodeIsRefusedAndNotRepeated() {
    String registration = registration("DAY_CARE_CENTRE", "2023-12-31");
    Form grant = Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE");
    for (String code : List.of("320001-00010", "4-5/32000100010")) {
      SOCIAL_SERVICE
          .post("/enrolments/{enrolmentId}/grants", grant.with("decisionNumber", code))
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/decisionNumber"))
          .body("errors[0].code", equalTo("ASM-0074"))
          .body(not(containsString("00010")));
    }
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("decisionNumber", "4-5/127"))
        .statusCode(201);
  }

  @Test
  void aRegistrationForAnotherServiceIsRefused() {
    String registration = registration("HOME_CARE", "2023-12-31");
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE"))
        .statusCode(422)
        .body("code", equalTo("ASM-0061"));
  }

  @Test
  void aServiceNeedsAssessmentAndPlanInARegionalProject() {
    String enrolment = Case.enrolled(Person.adult(), "ADULT_GRT");
    String registration = registration("DAY_CARE_CENTRE", "2023-12-31");
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, registration, "DAY_CARE_CENTRE"))
        .statusCode(422)
        .body("code", equalTo("ASM-0064"))
        .body("rule", equalTo("ASM-07"));
  }

  @Test
  void respiteForAChildNeedsAValidSpecialCareOpinionAndNoAssessment() {
    String registration = registration("RESPITE", "2023-12-31");
    String enrolment = Case.enrolled(Person.child(), "CHILD_FT");
    Form grant =
        Case.grant(enrolment, registration, "RESPITE").with("quantity", 1).with("to", "2019-12-31");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("from", "2019-12-31"))
        .statusCode(201);
    for (String beyond : List.of("2020-01-01", "none")) {
      SOCIAL_SERVICE
          .post(
              "/enrolments/{enrolmentId}/grants",
              grant.with("to", beyond.equals("none") ? null : beyond))
          .statusCode(422)
          .body("code", equalTo("ASM-0260"))
          .body("limit", equalTo("2019-12-31"));
    }
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            grant.with("from", "2020-01-01").with("to", "2020-01-01"))
        .statusCode(422)
        .body("code", equalTo("ASM-0063"));
  }

  @Test
  void aRepresentativesServiceRestsOnTheChildsPlan() {
    String child = Case.client(Person.child());
    String childs = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(child, "CHILD_FT"));
    String parents =
        SOCIAL_SERVICE.make(
            "/enrolments",
            Case.enrolment(Case.client(Person.representative(child)), "LEGAL_REPRESENTATIVE"));
    Form grant =
        Case.grant(parents, registration("SOCIAL_REHAB", "2023-12-31"), "SOCIAL_REHAB")
            .with("quantity", 20)
            .with("unit", "TIMES");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant)
        .statusCode(422)
        .body("code", equalTo("ASM-0064"));
    String assessment = Case.assessed(Case.childAssessment(childs), "APPROVED");
    Case.planned(Case.plan(assessment, "SOCIAL_REHAB"), "LEGAL_REPRESENTATIVE", "AGREED");
    SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", grant).statusCode(201);
  }

  @Test
  void theNgosProjectsNeedNoPlan() {
    String client = Case.client(Person.child());
    String enrolment =
        SOCIAL_SERVICE.make(
            "/enrolments", Case.enrolment(client, "CHILD_FT").with("projectNumber", Programme.NGO));
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, registration("SOCIAL_REHAB", "2023-12-31"), "SOCIAL_REHAB"))
        .statusCode(201)
        .body("planId", equalTo(null));
  }

  @ParameterizedTest
  @CsvSource({"SOCIAL_REHAB, TIMES", "RESPITE, DAY"})
  void aLineThatIsNamedIsOfThisPersonsPlanAlsoWhereNoPlanIsNeeded(String service, String unit) {
    String other =
        SOCIAL_SERVICE.make("/enrolments", Case.enrolment(Case.client(Person.child()), "CHILD_FT"));
    String assessment = Case.assessed(Case.childAssessment(other), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, service), "LEGAL_REPRESENTATIVE", "AGREED");
    String anothers = PlanCase.read(SOCIAL_SERVICE, plan).extract().path("plan.lines[0].id");
    String enrolment =
        SOCIAL_SERVICE.make(
            "/enrolments",
            Case.enrolment(Case.client(Person.child()), "CHILD_FT")
                .with("projectNumber", Programme.NGO));
    Form grant =
        Case.grant(enrolment, registration(service, "2023-12-31"), service)
            .with("quantity", 1)
            .with("unit", unit)
            .with("to", "2019-12-31");
    for (String line : List.of(anothers, UUID.randomUUID().toString())) {
      SOCIAL_SERVICE
          .post("/enrolments/{enrolmentId}/grants", grant.with("planLineId", line))
          .statusCode(422)
          .body("errors.pointer", contains("/planLineId"))
          .body("errors.code", contains("ASM-0065"));
    }
  }

  @Test
  void anUnknownServiceTypeAndAPeriodBackwardsAreRefusedTogether() {
    Form grant =
        Case.grant(Case.readyForDayCare(), UUID.randomUUID().toString(), "MAGIC")
            .with("to", "2019-06-30");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant)
        .statusCode(422)
        .body("errors.code", contains("KIT-0012", "ASM-0066"));
  }

  @Test
  void aStartOutsideTheGrantOrInTheFutureIsRefused() {
    String grant = granted();
    for (String day : List.of("2019-06-30", "2020-07-01", "2199-01-01")) {
      SOCIAL_SERVICE
          .post("/grants/" + grant + "/start", Map.of("startedOn", day))
          .statusCode(422)
          .body("errors.code", contains("ASM-0068"));
    }
  }

  @Test
  void anotherMunicipalitysGrantIsNotFound() {
    String grant = granted();
    Call bauska = Call.municipality(Programme.BAUSKA);
    bauska.open("/grants/" + grant).statusCode(404);
    bauska.post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01")).statusCode(404);
    bauska.delete("/grants/" + grant + "/start?reason=ENTERED_IN_ERROR").statusCode(404);
    for (String verb : List.of("/correction", "/annulment")) {
      bauska.post("/grants/" + grant + verb, Map.of("reason", "WRONG_DATE")).statusCode(404);
    }
  }

  private static String granted() {
    return SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants",
        Case.grant(
            Case.readyForDayCare(),
            registration("DAY_CARE_CENTRE", "2023-12-31"),
            "DAY_CARE_CENTRE"));
  }

  private static ValidatableResponse move(String grant, String verb) {
    String path = "/grants/" + grant;
    return switch (verb) {
      case "start" -> SOCIAL_SERVICE.post(path + "/start", Map.of("startedOn", "2019-07-01"));
      case "end" -> SOCIAL_SERVICE.post(path + "/end", Map.of("endedOn", "2020-06-30"));
      case "revoke" ->
          SOCIAL_SERVICE.post(
              path + "/revocation",
              Map.of("revokedOn", "2019-08-01", "reason", "DECISION_ANNULLED"));
      case "correct" -> SOCIAL_SERVICE.post(path + "/correction", Map.of("reason", "WRONG_DATE"));
      case "annul all" ->
          SOCIAL_SERVICE.post(path + "/annulment", Map.of("reason", "WRONG_PERSON"));
      case "annul" -> SOCIAL_SERVICE.delete(path + "/start?reason=ENTERED_IN_ERROR");
      case String unknown -> throw new IllegalArgumentException(unknown);
    };
  }
}
