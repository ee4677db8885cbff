package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are pasted from papers, pages and tables: they are what they are, at every door. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PastedNumbersTest {

  private static final Form NO_CODE = Person.adult().with("personalCode", "320001-0001");
  private static final Call NEIGHBOUR = Call.municipality("0025000");

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\u2013%s", "%s\u2011%s", "%s \u2212 %s", "\u00a0%s-%s "})
  void aPersonIsFoundByAPastedCode(String spelling) {
    String code = Codes.next();
    String id = Case.client(Person.adult().with("personalCode", pasted(spelling, code)));
    Dossier.search(SOCIAL_SERVICE, pasted(spelling, code)).body("items.id", contains(id));
    Dossier.read(SOCIAL_SERVICE, id).body("personalCode", equalTo(code));
  }

  @Test
  void aRecordIsOpenedInAnEmergencyByAPastedCode() {
    String code = Codes.next();
    Case.client(Person.adult().with("personalCode", code));
    emergency(pasted(" %s\u2013%s\u00a0", code)).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4X", "320001-0001", "320001-000100000000000", "-", "Anna Paraudzina"})
  void whatIsNoCodeIsRefusedAsSuch(String text) {
    String code = "ASM-0002";
    refused(SOCIAL_SERVICE.post("/clients", Person.adult().with("personalCode", text)), code);
    refused(emergency(text), code);
    Map<String, String> search = Map.of("personalCode", text);
    refused(
        SOCIAL_SERVICE
            .request()
            .header("Access-Purpose", "CASE_WORK")
            .contentType("application/json")
            .body(search)
            .post("/clients/search")
            .then(),
        code);
  }

  static Stream<Arguments> imports() {
    return Stream.of(
        Arguments.of(SOCIAL_SERVICE, "/clients/imports", Person.row(NO_CODE)),
        Arguments.of(ASSESSOR, "/assessments/imports", assessment()),
        Arguments.of(REGION, "/assessment-approvals/imports", approval()),
        Arguments.of(SOCIAL_SERVICE, "/support-plans/imports", plan()),
        Arguments.of(SOCIAL_SERVICE, "/grants/imports", grant()));
  }

  @ParameterizedTest
  @MethodSource("imports")
  void aRowWithWhatIsNoCodeIsRefusedAsSuch(Call caller, String path, Form row) {
    ValidatableResponse job = File.worked(caller, path, File.of(row));
    rows(caller, job).body("items[0].errors.code", hasItem("ASM-0002"));
  }

  @Test
  void aRowFindsThePersonAndTheProjectByPastedNumbers() {
    String code = Codes.next();
    Form person = Person.adult().with("personalCode", code);
    String project = " 9.2.2.1./15/i/001\u00a0";
    SOCIAL_SERVICE.make(
        "/enrolments",
        Case.enrolment(Case.client(person), "ADULT_GRT").with("projectNumber", project));
    Form row = assessment().with("personalCode", pasted("%s\u2013%s", code));
    File.worked(ASSESSOR, "/assessments/imports", File.of(row)).body("accepted", equalTo(1));
  }

  @Test
  void anEnrolmentNamesTheProjectAsTheProjectHasIt() {
    String enrolment =
        SOCIAL_SERVICE.make(
            "/enrolments",
            Case.enrolment(Case.client(Person.adult()), "ADULT_GRT")
                .with("projectNumber", "9.2.2.1./15/\u0406/001"));
    SOCIAL_SERVICE.open("/enrolments/" + enrolment).body("projectNumber", equalTo(ZEMGALE));
  }

  @Test
  void aMunicipalitysCodeIsReadWithoutItsSpaces() {
    SOCIAL_SERVICE
        .post("/clients", Person.adult().with("municipality", "002 80 00"))
        .statusCode(201);
  }

  private static void refused(ValidatableResponse answer, String code) {
    answer
        .statusCode(422)
        .body("errors.pointer", hasItem("/personalCode"))
        .body("errors.code", hasItem(code));
  }

  private static ValidatableResponse emergency(String code) {
    return NEIGHBOUR.post(
        "/emergency-accesses",
        Map.of(
            "personalCode",
            code,
            "reason",
            "THREAT_TO_LIFE",
            "explanation",
            "Found unconscious in the street, no contact known."));
  }

  private static Form assessment() {
    return Case.row(NO_CODE, "ADULT_GRT", "assessment", Case.adultAssessment(""));
  }

  private static Form approval() {
    return Form.of("personalCode", NO_CODE.get("personalCode"), "targetGroup", "ADULT_GRT")
        .with("approvedOn", "2019-05-10");
  }

  private static Form plan() {
    return Case.row(NO_CODE, "ADULT_GRT", "plan", Case.plan("", "DAY_CARE_CENTRE"))
        .with("agreement", Case.agreement("PERSON"));
  }

  private static Form grant() {
    String registration = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79";
    return Case.row(NO_CODE, "ADULT_GRT", "grant", Case.grant("", registration, "DAY_CARE_CENTRE"));
  }

  private static String pasted(String spelling, String code) {
    return spelling.formatted(code.substring(0, 6), code.substring(7));
  }

  private static ValidatableResponse rows(Call caller, ValidatableResponse job) {
    return caller.read(
        "/assessment/imports/" + job.extract().path("id") + "/rows?outcome=REJECTED");
  }
}
