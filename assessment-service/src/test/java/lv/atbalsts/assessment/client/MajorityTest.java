package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

/** On the day of majority the parents' word ends, and the person's own is asked for. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MajorityTest {

  /** Of age on 2019-05-15: after the enrolment, before the plan's agreement. */
  private static final String BORN = "2001-05-15";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @CsvSource({
    "2001-05-15, LEGAL_REPRESENTATIVE, 422, ASM-0450",
    "2001-05-15, PERSON, 200, ",
    "2001-06-01, PERSON, 200, ",
    "2001-06-02, PERSON, 422, ASM-0053",
    "2001-06-02, LEGAL_REPRESENTATIVE, 200, "
  })
  void theAgeOnTheDayOfTheAgreementCounts(String born, String by, int status, String code) {
    ValidatableResponse answer =
        SOCIAL_SERVICE.post(
            "/support-plans/" + plan(client(born)) + "/agreement", Case.agreement(by));
    answer.statusCode(status).body("code", equalTo(code));
  }

  @Test
  void aGuardianAgreesForAnAdultWhereTheGuardianshipIsRecorded() {
    String client = client(BORN);
    String plan = plan(client);
    guarded(client).statusCode(201);
    SOCIAL_SERVICE
        .post("/support-plans/" + plan + "/agreement", Case.agreement("LEGAL_REPRESENTATIVE"))
        .statusCode(200);
  }

  @Test
  void whatAParentConsentedToShowsTheRecordToNobodyAnyMore() {
    String client = client(TestTime.today().minusYears(18).toString());
    consented(client, "SHARE_WITH_MUNICIPALITY", "LEGAL_REPRESENTATIVE", "2019-03-01")
        .statusCode(201)
        .body("holds", equalTo(false));
    share(client).statusCode(422).body("code", equalTo("ASM-0110"));
    consented(client, "SHARE_WITH_MUNICIPALITY", "PERSON", TestTime.today().toString())
        .statusCode(201);
    share(client).statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-01, PERSON, 2013-01-01, ASM-0448",
    "2010-01-01, PERSON, 2009-12-31, ASM-0447",
    "2010-01-01, LEGAL_REPRESENTATIVE, 2009-12-31, ASM-0447",
    "2000-01-01, PERSON, 2017-12-31, ASM-0448",
    "2000-01-01, LEGAL_REPRESENTATIVE, 2018-01-01, ASM-0449"
  })
  void onlyWhoMaySpeakForThePersonOnTheDayConsents(String born, String by, String on, String code) {
    Map<String, String> consent = Map.of("purpose", "PROGRAMME", "givenBy", by, "givenOn", on);
    SOCIAL_SERVICE
        .post("/clients", Person.adult().with("birthDate", born).with("consents", List.of(consent)))
        .statusCode(422)
        .body("errors.code", contains(code));
  }

  @Test
  void aGuardiansConsentIsTakenOnceTheGuardianshipIsRecorded() {
    String client = Case.client(Person.adult());
    consented(client, "PROGRAMME", "LEGAL_REPRESENTATIVE", "2019-03-10")
        .statusCode(422)
        .body("errors.code", contains("ASM-0449"));
    String guardianship = guarded(client).statusCode(201).extract().path("id");
    consented(client, "PROGRAMME", "LEGAL_REPRESENTATIVE", "2019-03-10").statusCode(201);
    String path = "/clients/" + client + "/guardianships";
    SOCIAL_SERVICE
        .post(path + "/" + guardianship + "/end", Map.of("to", "2020-01-31"))
        .statusCode(200);
    SOCIAL_SERVICE
        .open("/clients/" + client + "/consents?as-of=2020-02-01")
        .body("items.findAll{it.givenBy=='LEGAL_REPRESENTATIVE'}.holds", contains(false));
    SOCIAL_SERVICE
        .open(path)
        .body("items.decisionNumber", contains("C30-1234-19"))
        .body("items.to", contains("2020-01-31"));
  }

  @Test
  void aGuardianshipIsOfAnAdultAndNamesNoPersonalCode() {
    Form guardianship = Form.of("decisionNumber", "320001-00010", "from", "2019-03-01");
    SOCIAL_SERVICE
        .post("/clients/" + Case.client(Person.child()) + "/guardianships", guardianship)
        .statusCode(422)
        .body("errors.code", contains("ASM-0446", "ASM-0074"));
    String client = Case.client(Person.adult());
    Call.municipality(Programme.BAUSKA)
        .post("/clients/" + client + "/guardianships", guardianship)
        .statusCode(404);
    Case.REGION.post("/clients/" + client + "/guardianships", guardianship).statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"60, true", "61, false", "-1, true"})
  void thePersonsOwnConsentIsAskedForBeforeTheDay(int daysAhead, boolean listed) {
    String client = client(TestTime.today().plusDays(daysAhead).minusYears(18).toString());
    assertEquals(listed, tasks(client).contains("OWN_CONSENT_DUE"));
  }

  @Test
  void theTaskIsGoneWhenThePersonHasConsented() {
    String client = client(TestTime.today().minusYears(18).toString());
    assertEquals(List.of("OWN_CONSENT_DUE"), tasks(client));
    consented(client, "PROGRAMME", "PERSON", TestTime.today().toString()).statusCode(201);
    assertEquals(List.of(), tasks(client));
  }

  private static List<String> tasks(String client) {
    return SOCIAL_SERVICE
        .read("/tasks?limit=200&kind=OWN_CONSENT_DUE")
        .statusCode(200)
        .extract()
        .path("items.findAll{it.clientId=='" + client + "'}.kind");
  }

  private static String client(String born) {
    return Case.client(Person.child().with("birthDate", born));
  }

  /** A child's plan, drafted; the child was enrolled and assessed while under age. */
  private static String plan(String client) {
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "CHILD_FT"));
    String assessment = Case.assessed(Case.childAssessment(enrolment), "APPROVED");
    return Case.planned(Case.plan(assessment, "SOCIAL_REHAB"), "-", "DRAFT");
  }

  private static ValidatableResponse guarded(String client) {
    return SOCIAL_SERVICE.post(
        "/clients/" + client + "/guardianships",
        Map.of("decisionNumber", "C30-1234-19", "from", from(client)));
  }

  private static String from(String client) {
    String born = SOCIAL_SERVICE.open("/clients/" + client).extract().path("birthDate");
    return born.startsWith("2001") ? "2019-05-16" : "2019-03-01";
  }

  private static ValidatableResponse consented(
      String client, String purpose, String by, String on) {
    return SOCIAL_SERVICE.post(
        "/clients/" + client + "/consents",
        Map.of("purpose", purpose, "givenBy", by, "givenOn", on));
  }

  private static ValidatableResponse share(String client) {
    return SOCIAL_SERVICE.post(
        "/clients/" + client + "/shares",
        Map.of(
            "recipient",
            Map.of("kind", "MUNICIPALITY", "code", "0026000"),
            "purpose",
            "CASE_WORK",
            "parts",
            List.of("RECORD"),
            "until",
            TestTime.today().plusDays(30).toString()));
  }
}
