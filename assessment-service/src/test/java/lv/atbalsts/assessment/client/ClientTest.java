package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClientTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aValueThatIsNotInTheListIsRefusedWithTheListAndNotRepeated() {
    SOCIAL_SERVICE
        .post("/clients", Person.adult().with("sex", "320001-00010"))
        .statusCode(400)
        .body("code", equalTo("KIT-0015"))
        .body("errors.pointer", contains("/sex"))
        .body("errors[0].message", equalTo("/sex takes one of these values only: FEMALE, MALE."))
        .body("allowed", contains("FEMALE", "MALE"))
        .body(not(containsString("320001")));
  }

  @Test
  void theAnswerToRecordingHasIdsOnly() {
    Map<String, Object> answer =
        SOCIAL_SERVICE
            .post("/clients", Person.adult())
            .statusCode(201)
            .header("Location", containsString("/clients/"))
            .extract()
            .path("$");
    assertEquals(Set.of("id", "clientRef", "warnings"), answer.keySet());
    assertEquals(List.of(), answer.get("warnings"));
  }

  @Test
  void aDoubtfulCheckDigitOfTheOldFormOnlyWarns() {
    String code = "161175-%05d".formatted(10_000 + System.nanoTime() % 9_990 / 10 * 10);
    PersonalCode parsed = PersonalCode.parse(code).orElseThrow();
    String doubtful = parsed.checkDigitIsDoubtful() ? code : code.substring(0, 11) + "1";
    SOCIAL_SERVICE
        .post("/clients", Person.adult().with("personalCode", doubtful))
        .statusCode(201)
        .body("warnings", contains("PERSONAL_CODE_CHECK_DIGIT"));
  }

  @Test
  void aCodeOfAWrongFormAndAFutureBirthDateAreRefusedTogether() {
    refused(Person.adult().with("personalCode", "161375-19997").with("birthDate", "2199-01-01"))
        .statusCode(422)
        .body("code", equalTo("ASM-0001"))
        .body("errors.pointer", contains("/personalCode", "/birthDate"))
        .body("errors.code", contains("ASM-0002", "ASM-0003"));
  }

  @Test
  void anUnknownMunicipalityIsRefused() {
    refused(Person.adult().with("municipality", "9999999"))
        .statusCode(422)
        .body("errors.code", contains("KIT-0010"));
  }

  @Test
  void aMunicipalityRecordsItsOwnPeopleOnly() {
    refused(Person.adult().with("municipality", Programme.BAUSKA))
        .statusCode(403)
        .body("code", equalTo("ASM-0006"));
  }

  @Test
  void aPersonIsRecordedOnceInAMunicipality() {
    Form person = Person.adult();
    String known = Case.client(person);
    refused(person)
        .statusCode(409)
        .body("code", equalTo("ASM-0004"))
        .body("conflicts", contains(known));
    Call.municipality(Programme.BAUSKA).post("/clients", person).statusCode(201);
  }

  @Test
  void aSpecialCareOpinionCannotEndBeforeItBegins() {
    Map<String, Object> care = Map.of("from", "2019-05-01", "to", "2019-04-30");
    refused(Person.child().with("disability", Map.of("child", true, "specialCare", care)))
        .statusCode(422)
        .body("errors.pointer", contains("/disability/specialCare/to"))
        .body("errors.code", contains("ASM-0008"));
  }

  @Test
  void malformedJsonAnUnknownFieldAndAWrongMediaTypeAreProblems() {
    SOCIAL_SERVICE
        .post("/clients", "application/json", "{\"personalCode\": ")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("KIT-0001"));
    refused(Person.adult().with("nickname", "x"))
        .statusCode(400)
        .body("code", equalTo("KIT-0002"))
        .body("errors.pointer", contains("/nickname"));
    SOCIAL_SERVICE.post("/clients", "text/plain", "x").statusCode(415);
  }

  @Test
  void aRecordIsReadForAPurposeOnlyAndTheReadingIsLogged() {
    Form person = Person.adult();
    String id = Case.client(person);
    SOCIAL_SERVICE.read("/clients/" + id).statusCode(400).body("code", equalTo("ASM-0005"));
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CURIOSITY")
        .get("/clients/" + id)
        .then()
        .statusCode(400)
        .body("code", equalTo("ASM-0520"))
        .body("allowed", hasItem("CASE_WORK"));
    read(SOCIAL_SERVICE, id)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("personalCode", equalTo(person.get("personalCode")))
        .body("familyName", equalTo("Paraudziņa"));
    Call.AUDITOR
        .read("/clients/" + id + "/access-log")
        .statusCode(200)
        .body("items.operation", contains("READ", "READ", "READ"))
        .body("items.refused", contains(400, 400, null))
        .body("items.purpose", contains("NONE", "UNKNOWN", "CASE_WORK"))
        .body("items[2].role", equalTo("MUNICIPALITY"));
  }

  @Test
  void aSearchByCodeFindsIdsAndTheHitIsLogged() {
    Form person = Person.adult();
    String id = Case.client(person);
    search(SOCIAL_SERVICE, (String) person.get("personalCode"))
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].familyName", equalTo(null));
    SOCIAL_SERVICE
        .read("/clients/" + id + "/access-log")
        .body("items.operation", contains("SEARCH_HIT"));
    search(SOCIAL_SERVICE, Codes.next()).statusCode(200).body("items", hasSize(0));
  }

  /** What was found once is not told again from memory: who may see it changes. */
  @Test
  void aSearchIsAnsweredAnewAndLoggedWhateverItsKey() {
    Form person = Person.adult();
    String id = Case.client(person);
    for (int time = 0; time < 2; time++) {
      SOCIAL_SERVICE
          .request()
          .header("Access-Purpose", "CASE_WORK")
          .header("Idempotency-Key", "search of " + id)
          .contentType("application/json")
          .body(Map.of("personalCode", person.get("personalCode")))
          .post("/clients/search")
          .then()
          .body("items.id", contains(id));
    }
    SOCIAL_SERVICE
        .read("/clients/" + id + "/access-log")
        .body("items.operation", contains("SEARCH_HIT", "SEARCH_HIT"));
  }

  @Test
  void theProjectsAssessorSeesAPartnersClientAndAStrangerDoesNot() {
    Form person = Person.adult();
    String id = Case.client(person);
    read(Case.ASSESSOR, id).statusCode(200);
    read(Call.municipality(Programme.BAUSKA), id).statusCode(404).body("code", equalTo("KIT-0410"));
    search(Call.municipality(Programme.BAUSKA), (String) person.get("personalCode"))
        .body("items", hasSize(0));
    read(Call.assessor("9.2.2.1./15/I/005"), id).statusCode(404);
    Call.municipality(Programme.BAUSKA).read("/clients/" + id + "/access-log").statusCode(404);
    Call.municipality(Programme.BAUSKA)
        .read("/clients?limit=200")
        .body("items.id", not(hasItem(id)));
  }

  @Test
  void theListIsPagedAndHasNeitherNameNorCode() {
    Case.client(Person.adult());
    Case.client(Person.adult());
    ValidatableResponse first = SOCIAL_SERVICE.read("/clients?limit=1").statusCode(200);
    Map<String, Object> item = first.extract().path("items[0]");
    assertEquals(Set.of("id", "clientRef", "municipality", "recordedAt"), item.keySet());
    first.header("Link", containsString("rel=\"next\""));
    SOCIAL_SERVICE.read("/clients?cursor=nonsense").statusCode(400);
  }

  private static ValidatableResponse refused(Form person) {
    return SOCIAL_SERVICE.post("/clients", person);
  }

  private static ValidatableResponse read(Call caller, String id) {
    return caller.request().header("Access-Purpose", "CASE_WORK").get("/clients/" + id).then();
  }

  private static ValidatableResponse search(Call caller, String code) {
    return caller
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("personalCode", code))
        .post("/clients/search")
        .then();
  }
}
