package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.grant.AllowanceCase.allowances;
import static lv.atbalsts.assessment.grant.AllowanceCase.child;
import static lv.atbalsts.assessment.grant.AllowanceCase.corrected;
import static lv.atbalsts.assessment.grant.AllowanceCase.days;
import static lv.atbalsts.assessment.grant.AllowanceCase.enrolled;
import static lv.atbalsts.assessment.grant.AllowanceCase.planned;
import static lv.atbalsts.assessment.grant.AllowanceCase.reported;
import static lv.atbalsts.assessment.grant.AllowanceCase.times;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
import static lv.atbalsts.assessment.play.Programme.registration;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class AllowanceTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aGrantBeyondTheAllowanceIsRefusedWithWhatIsLeftAndWhatUsesIt() {
    String child = child();
    String enrolment = enrolled(child, "CHILD_FT");
    String earlier =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", days(enrolment, 25, "2020-03-01", "2020-03-25"));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", days(enrolment, 6, "2020-10-01", "2020-10-06"))
        .statusCode(422)
        .body("code", equalTo("ASM-0270"))
        .body("rule", equalTo("L01"))
        .body("legalBasis", equalTo("MK 313; programme documents of 9.2.2.1"))
        .body("inForce.from", nullValue())
        .body("inForce.to", equalTo("2023-12-31"))
        .body("limit", equalTo(30))
        .body("used", equalTo(0))
        .body("reserved", equalTo(25))
        .body("requested", equalTo(6))
        .body("remaining", equalTo(5))
        .body("unit", equalTo("DAY"))
        .body("window.per", equalTo("YEAR"))
        .body("window.from", equalTo("2020-01-01"))
        .body("window.to", equalTo("2020-12-31"))
        .body("conflicts.id", contains(earlier))
        .body("conflicts[0].quantity", equalTo(25))
        .body("conflicts[0].from", equalTo("2020-03-01"))
        .body("conflicts[0].to", equalTo("2020-03-25"))
        .body("detail", containsString("Grant at most what remains"));
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", days(enrolment, 5, "2020-10-01", "2020-10-05"));
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", days(enrolment, 30, "2021-10-01", "2021-10-30"));
  }

  @Test
  void theSameRefusalInLatvianAndInEnglish() {
    String enrolment = enrolled(child(), "CHILD_FT");
    Form beyond = days(enrolment, 31, "2020-03-01", "2020-03-31");
    String english =
        "By L01 at most 30 DAY may be granted in 2020-01-01/2020-12-31: 0 are used, 0 reserved, 31"
            + " more are asked for and 30 remain. Grant at most what remains, choose days outside"
            + " the window, or end or withdraw one of the grants under conflicts. What may still be"
            + " reported of one that had started stays reserved until its reporting is closed with"
            + " POST /service-reports/closings. A grant whose quantity or days change is withdrawn"
            + " and granted anew.";
    String latvian =
        "Saskaņā ar L01 laikposmā 2020-01-01/2020-12-31 var piešķirt ne vairāk kā 30 DAY:"
            + " izmantoti 0, rezervēti 0, pieprasīti vēl 31, atlikuši 30. Piešķiriet ne vairāk, kā"
            + " atlicis, izvēlieties dienas ārpus šī laikposma vai izbeidziet vai atceliet kādu no"
            + " piešķīrumiem, kas minēti laukā conflicts. Ko par sāktu pakalpojumu vēl var ziņot,"
            + " paliek rezervēts, līdz ziņošanu par to slēdz ar POST /service-reports/closings. Ja"
            + " mainās piešķīruma apjoms vai dienas, to atceļ un piešķir no jauna.";
    in("en", beyond).statusCode(422).body("detail", equalTo(english)).body("limit", equalTo(30));
    in("lv", beyond).statusCode(422).body("detail", equalTo(latvian)).body("limit", equalTo(30));
  }

  @Test
  void whatACorrectedReportSaysNoLongerIsNotUsed() {
    String child = child();
    String enrolment = enrolled(child, "CHILD_FT");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", days(enrolment, 10, "2020-03-01", "2020-03-10"));
    String report = reported(grant, 1, "2020-03-01", "2020-03-02", "2020-03-03");
    corrected(report, grant, List.of("2020-03-01"), List.of("2020-03-02"));
    awaitUsed(child, 2);
  }

  @Test
  void aDayThatAnotherReportSaysStaysUsedWhicheverIsHeardOfFirst() {
    String child = child();
    String enrolment = enrolled(child, "CHILD_FT");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", days(enrolment, 10, "2020-03-01", "2020-03-10"));
    String first = reported(grant, 1, "2020-03-01", "2020-03-03");
    reported(grant, 1, "2020-03-01", "2020-03-02");
    awaitUsed(child, 3);
    corrected(
        first, grant, List.of("2020-03-01", "2020-03-03"), List.of("2020-03-04", "2020-03-05"));
    awaitUsed(child, 4);
  }

  private static void awaitUsed(String child, int days) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                allowances(child, "2020-03-05")
                    .body("items.find{it.rule=='L01'}.used", equalTo(days)));
  }

  @Test
  void whatIsReportedAsReceivedIsUsedAndReservedNoMore() {
    String child = child();
    String enrolment = enrolled(child, "CHILD_FT");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", days(enrolment, 10, "2020-03-01", "2020-03-10"));
    reported(grant, 1, "2020-03-01", "2020-03-02", "2020-03-03");
    awaitUsed(child, 3);
    allowances(child, "2020-03-05")
        .body("items.find{it.rule=='L01'}.reserved", equalTo(7))
        .body("items.find{it.rule=='L01'}.remaining", equalTo(20));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2020-03-01"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/grants/" + grant + "/revocation",
            Map.of("revokedOn", "2020-03-04", "reason", "DECLINED"))
        .statusCode(200)
        .body("status", equalTo("REVOKED"));
    allowances(child, "2020-03-05")
        .body("items.find{it.rule=='L01'}.reserved", equalTo(0))
        .body("items.find{it.rule=='L01'}.used", equalTo(3))
        .body("items.find{it.rule=='L01'}.remaining", equalTo(27))
        .body("items.find{it.rule=='L01'}.grants.id", contains(grant));
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31T20:00:00Z, 25", "2020-12-31T22:00:00Z, 0"})
  void whatIsReservedIsOfTheYearInWhichTodayLies(Instant now, int reserved) {
    String child = child();
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants",
        days(enrolled(child, "CHILD_FT"), 25, "2020-03-01", "2020-03-25"));
    TestTime.at(
        now,
        () ->
            SOCIAL_SERVICE
                .open("/clients/" + child + "/allowances")
                .statusCode(200)
                .body("items.find{it.rule=='L01'}.reserved", equalTo(reserved))
                .body("items.find{it.rule=='L01'}.remaining", equalTo(30 - reserved)));
  }

  @Test
  void allowancesSayRuleSourceAndWindowAndARepresentativesAreTheChilds() {
    String child = child();
    enrolled(child, "CHILD_FT");
    String representative = Case.client(Person.representative(child));
    allowances(child, "2020-01-15")
        .body("items.rule", hasItems("L01", "L06", "L11", "L14"))
        .body("items.find{it.rule=='L06'}.window.from", equalTo("2020-01-13"))
        .body("items.find{it.rule=='L06'}.window.to", equalTo("2020-01-19"))
        .body("items.find{it.rule=='L11'}.window.projectNumber", equalTo(ZEMGALE))
        .body("items.find{it.rule=='L11'}.limit", equalTo(40))
        .body("items.find{it.rule=='L11'}.inForceTo", equalTo("2020-06-08"))
        .body("items.find{it.rule=='L01'}.legalBasis", containsString("MK 313"));
    allowances(representative, "2020-01-15")
        .body("items.find{it.rule=='L01'}.holderId", equalTo(child));
    allowances(child, "2022-05-01")
        .body("items.find{it.rule=='L13'}.limit", nullValue())
        .body("items.find{it.rule=='L13'}.used", equalTo(0));
    Call.municipality(Programme.BAUSKA).open("/clients/" + child + "/allowances").statusCode(404);
    Case.REGION.open("/clients/" + child + "/allowances").statusCode(200);
  }

  @Test
  void rehabilitationIsCountedOverTheChangeOfTheRule() {
    String enrolment = planned("SOCIAL_REHAB");
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", times(enrolment, 40, "2019-09-01", "2020-06-08"));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", times(enrolment, 1, "2020-06-08", "2020-06-08"))
        .statusCode(422)
        .body("rule", equalTo("L11"))
        .body("remaining", equalTo(0));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", times(enrolment, 61, "2020-06-09", "2022-04-21"))
        .statusCode(422)
        .body("rule", equalTo("L12"))
        .body("limit", equalTo(100))
        .body("reserved", equalTo(40))
        .body("remaining", equalTo(60))
        .body("window.projectNumber", equalTo(ZEMGALE));
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", times(enrolment, 60, "2020-06-09", "2022-04-21"));
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", times(enrolment, 500, "2022-04-22", "2022-12-31"));
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            times(enrolment, 5, "2019-09-01", "2019-09-30").with("unit", "HOUR"))
        .statusCode(422)
        .body("code", equalTo("ASM-0271"))
        .body("rule", equalTo("L11"));
  }

  @Test
  void servicesThatExcludeEachOtherAreNamed() {
    String enrolment = planned("SOCIAL_REHAB");
    String first =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants", times(enrolment, 10, "2022-03-01", "2022-06-30"));
    SOCIAL_SERVICE
        .post("/enrolments/{enrolmentId}/grants", days(enrolment, 5, "2022-04-18", "2022-04-22"))
        .statusCode(409)
        .body("code", equalTo("ASM-0272"))
        .body("rule", equalTo("L20"))
        .body("inForce.from", equalTo("2022-04-22"))
        .body("conflicts.id", contains(first))
        .body("detail", containsString("2022-04-21"));
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", days(enrolment, 4, "2022-04-18", "2022-04-21"));
  }

  @Test
  void theMinistrysVersionHoldsForTheNextGrantWithoutARelease() {
    String enrolment = Case.enrolled(Person.adult(), "ADULT_GRT");
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    Case.planned(Case.plan(assessment, "SUPPORT_GROUP"), "PERSON", "AGREED");
    Form grant =
        Case.grant(enrolment, registration("SUPPORT_GROUP", "2025-12-31"), "SUPPORT_GROUP")
            .with("unit", "TIMES")
            .with("from", "2024-02-01")
            .with("to", "2024-03-01")
            .with("declared", Map.of("providerChoice", "PERSON"));
    SOCIAL_SERVICE.make("/enrolments/{enrolmentId}/grants", grant.with("quantity", 5));
    new Call("MINISTRY", null)
        .post(
            "/limits/L17/versions",
            Form.of(
                "validFrom", "2024-01-01",
                "kind", "CAP",
                "value", 8,
                "legalBasis", "MK 1/2024",
                "source", "likumi.lv"))
        .statusCode(201);
    SOCIAL_SERVICE
        .post(
            "/enrolments/{enrolmentId}/grants",
            grant.with("quantity", 4).with("decisionNumber", "4-5/128"))
        .statusCode(422)
        .body("rule", equalTo("L17"))
        .body("legalBasis", equalTo("MK 1/2024"))
        .body("remaining", equalTo(3));
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants",
        grant.with("quantity", 3).with("decisionNumber", "4-5/129"));
  }

  private static ValidatableResponse in(String language, Form grant) {
    return SOCIAL_SERVICE
        .request()
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body(grant.with("enrolmentId", null))
        .post("/enrolments/" + grant.get("enrolmentId") + "/grants")
        .then();
  }
}
