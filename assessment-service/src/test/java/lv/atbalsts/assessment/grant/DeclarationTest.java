package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.registration;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the municipality declares with a grant, and what a grant waits for. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class DeclarationTest {

  private static final Map<String, String> CARER =
      Map.of(
          "parentsOccupied", "WORK",
          "occupiedEvidence", "IZZ-2021/44",
          "carerRelation", "NOT_RELATED");

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void careOfAChildAsksForTheParentsOccupationAndTheCarersRelation() {
    Form care = care("2019-07-08", "2019-07-14").with("declared", null);
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", care)
        .statusCode(422)
        .body("errors.pointer", contains("/declared/parentsOccupied", "/declared/carerRelation"))
        .body("errors.code", contains("ASM-0262", "ASM-0264"));
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            care.with("declared", Map.of("parentsOccupied", "WORK")))
        .statusCode(422)
        .body("errors.code", contains("ASM-0263", "ASM-0264"));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", care.with("declared", CARER))
        .statusCode(201)
        .body("declared.carerRelation", equalTo("NOT_RELATED"));
  }

  @ParameterizedTest
  @CsvSource({"FIRST_DEGREE_RELATIVE", "SAME_HOUSEHOLD"})
  void aCloseCarerIsRefusedFromTheRulesFirstDayOn(String relation) {
    Map<String, String> declared = Map.of("parentsOccupied", "NONE", "carerRelation", relation);
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            care("2019-07-01", "2019-07-07").with("declared", declared))
        .statusCode(201);
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            care("2019-07-01", "2019-07-08").with("declared", declared))
        .statusCode(422)
        .body("code", equalTo("ASM-0265"))
        .body("rule", equalTo("ASM-14"))
        .body("inForce.from", equalTo("2019-07-08"))
        .body("requested", equalTo(relation));
  }

  @Test
  void respiteAtHomeIsNotGivenByACloseCarerEither() {
    Form respite =
        Case.grant(
                Case.enrolled(Person.child(), "CHILD_FT"),
                registration("RESPITE", "2023-12-31"),
                "RESPITE")
            .with("quantity", 5)
            .with("from", "2019-08-01")
            .with("to", "2019-08-05");
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            respite.with("declared", Map.of("carerRelation", "SAME_HOUSEHOLD")))
        .statusCode(422)
        .body("code", equalTo("ASM-0265"));
    SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", respite).statusCode(201);
  }

  @Test
  void anAdultsProviderIsChosenFromTheDayOfTheRuleOn() {
    Form grant =
        Case.grant(
                Case.readyForDayCare(),
                registration("DAY_CARE_CENTRE", "2023-12-31"),
                "DAY_CARE_CENTRE")
            .with("from", "2020-07-01");
    grant = grant.with("to", "2020-12-31");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("decidedOn", "2020-06-08"))
        .statusCode(201);
    Form later = grant.with("decidedOn", "2020-06-09").with("decisionNumber", "4-5/901");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", later)
        .statusCode(422)
        .body("errors.pointer", contains("/declared/providerChoice"))
        .body("errors.code", contains("ASM-0266"));
    Map<String, String> other = Map.of("providerChoice", "OTHER_MUNICIPALITY_BY_AGREEMENT");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", later.with("declared", other))
        .statusCode(422)
        .body("errors.code", contains("ASM-0267"));
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            later.with(
                "declared",
                Map.of(
                    "providerChoice",
                    "OTHER_MUNICIPALITY_BY_AGREEMENT",
                    "agreementNumber",
                    "SL-2020/8")))
        .statusCode(201);
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            later
                .with("decisionNumber", "4-5/902")
                .with("declared", Map.of("providerChoice", "PERSON")))
        .statusCode(201);
  }

  @Test
  void rehabilitationMayBeGivenByWhoeverIsInTheMedicalRegisters() {
    String enrolment = Case.enrolled(Person.child(), "CHILD_FT");
    String assessment = Case.assessed(Case.childAssessment(enrolment), "APPROVED");
    Case.planned(Case.plan(assessment, "SOCIAL_REHAB"), "LEGAL_REPRESENTATIVE", "AGREED");
    Form grant =
        Case.grant(enrolment, null, "SOCIAL_REHAB").with("quantity", 10).with("unit", "TIMES");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant)
        .statusCode(422)
        .body("errors.code", contains("ASM-0268"));
    Map<String, String> medical = Map.of("medicalRegisterNumber", "0100-10021");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("declared", medical))
        .statusCode(201)
        .body("registrationId", nullValue())
        .body("declared.medicalRegisterNumber", equalTo("0100-10021"));
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(Case.readyForDayCare(), null, "DAY_CARE_CENTRE").with("declared", medical))
        .statusCode(422)
        .body("errors.code", contains("ASM-0269"));
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            grant.with("declared", Map.of("medicalRegisterNumber", "32000100010")))
        .statusCode(422)
        .body("errors.code", contains("ASM-0074"));
  }

  @Test
  void careEndsWithChildhood() {
    Form child = Person.child().with("birthDate", "2001-09-10");
    Form grant =
        Case.grant(
                Case.enrolled(child, "CHILD_FT"), registration("RESPITE", "2023-12-31"), "RESPITE")
            .with("quantity", 5)
            .with("from", "2019-09-05");
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("to", "2019-09-10"))
        .statusCode(422)
        .body("code", equalTo("ASM-0261"))
        .body("limit", equalTo("2019-09-09"));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", grant.with("to", "2019-09-09"))
        .statusCode(201);
  }

  @Test
  void whatWaitsIsListedUntilItStarts() {
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(
                    Case.readyForDayCare(),
                    registration("DAY_CARE_CENTRE", "2023-12-31"),
                    "DAY_CARE_CENTRE")
                .with("declared", Map.of("waitsFor", "PLACE", "waitsSince", "2019-06-20")));
    waiting("PLACE", hasItem(grant));
    waiting("BUILDING", not(hasItem(grant)));
    SOCIAL_SERVICE
        .read("/grants/waiting?limit=200")
        .body("items.find{it.id=='" + grant + "'}.since", equalTo("2019-06-20"));
    Call.municipality(Programme.BAUSKA)
        .read("/grants/waiting?limit=200")
        .statusCode(200)
        .body("items.id", not(hasItem(grant)));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200)
        .body("declared.waitsFor", nullValue());
    waiting("PLACE", not(hasItem(grant)));
    SOCIAL_SERVICE.delete("/grants/" + grant + "/start?reason=WRONG_DATE").statusCode(200);
    waiting("PLACE", hasItem(grant));
  }

  @Test
  void aPlanThatNeedsABuildingMakesTheGrantWait() {
    String enrolment = Case.enrolled(Person.adult(), "ADULT_GRT");
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    Form line = Form.of().and(Case.line("DAY_CARE_CENTRE")).with("needsNewInfrastructure", true);
    String plan =
        Case.planned(
            Form.of("assessmentId", assessment, "lines", List.of(line)), "PERSON", "AGREED");
    String planLine =
        SOCIAL_SERVICE
            .request()
            .header("Access-Purpose", "CASE_WORK")
            .get("/support-plans/" + plan)
            .then()
            .statusCode(200)
            .extract()
            .path("plan.lines[0].id");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, registration("DAY_CARE_CENTRE", "2023-12-31"), "DAY_CARE_CENTRE")
                .with("planLineId", planLine));
    waiting("BUILDING", hasItem(grant));
    SOCIAL_SERVICE
        .open("/grants/" + grant)
        .body("warning", equalTo("AWAITS_NEW_INFRASTRUCTURE"))
        .body("declared.waitsSince", equalTo("2019-06-15"));
  }

  private static void waiting(String what, Matcher<?> grants) {
    SOCIAL_SERVICE
        .read("/grants/waiting?limit=200&for=" + what)
        .statusCode(200)
        .body("items.id", grants);
  }

  private static Form care(String from, String to) {
    return Case.grant(
            Case.enrolled(Person.child(), "CHILD_FT"),
            registration("CHILD_CARE", "2023-12-31"),
            "CHILD_CARE")
        .with("quantity", 10)
        .with("unit", "HOUR")
        .with("from", from)
        .with("to", to);
  }
}
