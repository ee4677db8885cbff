package lv.atbalsts.assessment.enrolment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class EnrolmentTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void anAdultWithDisabilityGroupTwoIsEnrolled() {
    enrol(Person.adult(), "ADULT_GRT")
        .statusCode(201)
        .body("measure", equalTo("9.2.2.1"))
        .body("municipality", equalTo(Programme.DOBELE))
        .body("clientRef", notNullValue());
  }

  @Test
  void anAdultWithoutDisabilityGroupOneOrTwoIsRefusedWithTheRule() {
    enrol(Person.adult().with("disability", Map.of("adultGroup", "III")), "ADULT_GRT")
        .statusCode(422)
        .body("code", equalTo("ASM-0010"))
        .body("rule", equalTo("ASM-02"))
        .body("legalBasis", equalTo("MK 313 p.3.1"))
        .body("failedRules.code", contains("ASM-0012"))
        .body("errors.code", contains("ASM-0012"));
  }

  @Test
  void aResidentOfAStateCentreNeedsNoGroup() {
    enrol(
            Person.adult().with("disability", null).with("residence", Map.of("kind", "VSAC")),
            "ADULT_GRT")
        .statusCode(201);
  }

  @Test
  void aChildOfEighteenIsRefusedInAChildrensGroup() {
    enrol(Person.child().with("birthDate", "2001-03-15"), "CHILD_FT")
        .statusCode(422)
        .body("failedRules.code", contains("ASM-0013", "ASM-0019"));
    enrol(Person.child().with("birthDate", "2001-03-16"), "CHILD_FT").statusCode(201);
  }

  @Test
  void aLegalRepresentativeIsEnrolledAfterTheChildOnly() {
    String child = Case.client(Person.child());
    String parent = Case.client(Person.representative(child));
    Form enrolment = Case.enrolment(parent, "LEGAL_REPRESENTATIVE");
    SOCIAL_SERVICE
        .post("/enrolments", enrolment)
        .statusCode(422)
        .body("failedRules.code", contains("ASM-0017"));
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(child, "CHILD_FT"));
    SOCIAL_SERVICE.make("/enrolments", enrolment);
  }

  @Test
  void consentMustHaveBeenGivenByTheDay() {
    enrol(Person.adult().with("consents", List.of()), "ADULT_GRT")
        .statusCode(422)
        .body("failedRules.code", contains("ASM-0019"));
    String client = Case.client(Person.adult().with("consents", List.of()));
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/consents",
            Map.of("purpose", "PROGRAMME", "givenBy", "PERSON", "givenOn", "2019-03-16"))
        .statusCode(201);
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT"))
        .statusCode(422)
        .body("failedRules.code", contains("ASM-0019"));
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT").with("enrolledOn", "2019-03-16"))
        .statusCode(201);
  }

  @Test
  void aMunicipalityThatIsNoPartnerIsRefused() {
    Call stranger = Call.municipality(Programme.STRANGER);
    String client = stranger.make("/clients", Person.adult());
    Form enrolment = Case.enrolment(client, "ADULT_GRT");
    stranger
        .post("/enrolments", enrolment)
        .statusCode(422)
        .body("errors.code", contains("ASM-0022"));
    stranger.make("/enrolments", enrolment.with("projectNumber", Programme.NGO));
  }

  @Test
  void aProjectMustBeKnownAndContractedOnTheDay() {
    String client = Case.client(Person.adult());
    Form enrolment = Case.enrolment(client, "ADULT_GRT");
    SOCIAL_SERVICE
        .post("/enrolments", enrolment.with("projectNumber", "9.2.2.1./15/I/999"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0020"));
    SOCIAL_SERVICE
        .post(
            "/enrolments",
            enrolment.with("projectNumber", Programme.NGO).with("enrolledOn", "2018-09-30"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0021"));
  }

  @Test
  void aClientIsEnrolledOnceInAProjectAndTargetGroup() {
    String client = Case.client(Person.adult());
    String first = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT"))
        .statusCode(409)
        .body("code", equalTo("ASM-0023"))
        .body("conflicts", contains(first));
  }

  @Test
  void anotherMunicipalitysClientIsNotFound() {
    String client = Case.client(Person.adult());
    Call.municipality(Programme.BAUSKA)
        .post("/enrolments", Case.enrolment(client, "ADULT_GRT"))
        .statusCode(404);
  }

  @Test
  void aListIsOfAProjectHoweverItsNumberIsWritten() {
    String client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String list = "/enrolments?clientId=" + client + "&projectNumber=";
    SOCIAL_SERVICE.read(list + "9.2.2.1./15/i/001").body("items.id", contains(enrolment));
    SOCIAL_SERVICE.read(list + Programme.NGO).body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"enrolments", "assessments", "support-plans", "grants"})
  void aListOfAMunicipalityThatThereIsNotIsRefused(String list) {
    SOCIAL_SERVICE
        .read("/" + list + "?municipality=0028001")
        .statusCode(400)
        .body("code", equalTo("KIT-0015"))
        .body("nearest", notNullValue());
  }

  @Test
  void theRefusalIsInLatvianForWhoAsks() {
    String client = Case.client(Person.child().with("birthDate", "2001-03-10"));
    SOCIAL_SERVICE
        .request()
        .header("Accept-Language", "lv")
        .contentType("application/json")
        .body(Case.enrolment(client, "CHILD_FT"))
        .post("/enrolments")
        .then()
        .statusCode(422)
        .body("title", equalTo("Neatbilst mērķgrupai"))
        .body("errors[0].message", equalTo("Iesaistes dienā bērnam jābūt jaunākam par 18 gadiem."));
  }

  private static ValidatableResponse enrol(Form person, String group) {
    return SOCIAL_SERVICE.post("/enrolments", Case.enrolment(Case.client(person), group));
  }
}
