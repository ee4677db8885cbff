package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guardianship is a fact with days of its own: it ends, is corrected, and never is deleted. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class GuardianshipTest {

  private String client;
  private String path;

  @BeforeEach
  void anAdult() {
    Programme.begin();
    client = Case.client(Person.adult());
    path = "/clients/" + client + "/guardianships";
  }

  @Test
  void whatWasEnteredInErrorIsAnnulledWithAReasonAndStaysInTheHistory() throws Exception {
    String id = recorded(form()).statusCode(201).extract().path("id");
    consented();
    annulled(id, "BECAUSE").statusCode(400);
    annulled(id, "WRONG_PERSON").statusCode(200).body("annulledFor", equalTo("WRONG_PERSON"));
    SOCIAL_SERVICE
        .open("/clients/" + client + "/consents")
        .body("items.findAll{it.givenBy=='LEGAL_REPRESENTATIVE'}.holds", contains(false));
    SOCIAL_SERVICE.open(path).body("items.annulledFor", contains("WRONG_PERSON"));
    annulled(id, "WRONG_PERSON").statusCode(409).body("code", equalTo("ASM-0493"));
    ended(id, "2020-01-31").statusCode(409).body("code", equalTo("ASM-0493"));
    assertEquals("1", Dossier.timesTold(id, "GuardianshipAnnulled.v1"));
    recorded(form()).statusCode(201);
  }

  @Test
  void anEndIsMovedForwardOnlyAndNeverAhead() {
    String id = recorded(form()).extract().path("id");
    ended(id, TestTime.today().plusDays(1).toString())
        .statusCode(422)
        .body("errors.code", contains("ASM-0491"));
    ended(id, "2019-02-28").statusCode(422).body("errors.code", contains("ASM-0491"));
    ended(id, "2021-06-30").statusCode(200);
    ended(id, "2021-07-01").statusCode(422).body("errors.code", contains("ASM-0491"));
    ended(id, "2021-05-31").statusCode(200).body("to", equalTo("2021-05-31"));
  }

  @Test
  void oneForATimeEndsBeforeItsTimeAndNotAfterIt() {
    String id = recorded(form().with("to", "2199-12-31")).extract().path("id");
    ended(id, TestTime.today().plusDays(1).toString()).statusCode(422);
    ended(id, TestTime.today().toString()).statusCode(200);
    String other =
        recorded(form().with("decisionNumber", "C30-2").with("to", "2020-01-31"))
            .extract()
            .path("id");
    ended(other, "2020-02-01").statusCode(422).body("errors.code", contains("ASM-0491"));
  }

  @ParameterizedTest
  @CsvSource({
    "C30-1234-19, 2019-03-01, 409",
    "c30\u20131234-19, 2019-03-01, 409",
    "\u2116 C30-1234-19., 2019-03-01, 409",
    "C30-1234-19, 2019-03-02, 201",
    "C30-1235-19, 2019-03-01, 201"
  })
  void aDecisionThatIsRecordedAlreadyIsTold(String decision, String from, int status) {
    String first = recorded(form()).statusCode(201).extract().path("id");
    ValidatableResponse second =
        recorded(form().with("decisionNumber", decision).with("from", from)).statusCode(status);
    if (status == 409) {
      second.body("code", equalTo("ASM-0492")).body("conflicts", contains(first));
    }
  }

  @Test
  void noneBeginsAfterTheDeath() {
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/death",
            Map.of("diedOn", "2020-03-01", "source", "POPULATION_REGISTER"))
        .statusCode(200);
    recorded(form().with("from", "2020-03-02"))
        .statusCode(422)
        .body("errors.pointer", contains("/from"))
        .body("errors.code", contains("ASM-0441"));
    recorded(form().with("from", "2020-03-01")).statusCode(201);
  }

  @Test
  void onlyTheOwnMunicipalityAnnulsIt() {
    String id = recorded(form()).extract().path("id");
    Map<String, String> why = Map.of("reason", "WRONG_PERSON");
    String annulment = path + "/" + id + "/annulment";
    Call.municipality(Programme.BAUSKA).post(annulment, why).statusCode(404);
    Case.REGION.post(annulment, why).statusCode(403);
    String other = "/clients/" + Case.client(Person.adult()) + "/guardianships/" + id;
    SOCIAL_SERVICE.post(other + "/annulment", why).statusCode(404);
  }

  private void consented() {
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/consents",
            Map.of(
                "purpose", "PROGRAMME", "givenBy", "LEGAL_REPRESENTATIVE", "givenOn", "2019-03-10"))
        .statusCode(201)
        .body("holds", equalTo(true));
  }

  private ValidatableResponse recorded(Form form) {
    return SOCIAL_SERVICE.post(path, form);
  }

  private ValidatableResponse annulled(String id, String reason) {
    return SOCIAL_SERVICE.post(path + "/" + id + "/annulment", Map.of("reason", reason));
  }

  private ValidatableResponse ended(String id, String to) {
    return SOCIAL_SERVICE.post(path + "/" + id + "/end", Map.of("to", to));
  }

  private static Form form() {
    return Form.of("decisionNumber", "C30-1234-19", "from", "2019-03-01");
  }
}
