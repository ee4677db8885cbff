package lv.atbalsts.registry.provider;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProviderTest {

  private static String body(String number, String municipality) {
    return """
        {"registrationNumber": "%s", "name": "Biedrība \\"Laipa\\"", "legalStatus": "BIEDRĪBA",
         "municipality": "%s", "recordedOn": "2021-08-02"}
        """
        .formatted(number, municipality);
  }

  @Test
  void aProviderRecordsItselfAndAnyoneReadsIt() {
    String number = Numbers.registration();
    String id = Call.provider(number).make("/providers", body(number, "0038000"));
    Call.NOBODY
        .read("/providers/" + id)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("registrationNumber", equalTo(number))
        .body("name", equalTo("Biedrība \"Laipa\""))
        .body("legalStatus", equalTo("Biedrība"))
        .body("municipality", equalTo("0038000"))
        .body("recordedOn", equalTo("2021-08-02"));
    Call.NOBODY
        .read("/providers?registrationNumber=" + number)
        .statusCode(200)
        .body("items.id", contains(id));
  }

  @Test
  void anotherProvidersNumberIsNamed() {
    String number = Numbers.registration();
    Call.provider(Numbers.registration())
        .post("/providers", body(number, "0038000"))
        .statusCode(422)
        .body("errors.pointer", contains("/registrationNumber"))
        .body("errors.code", contains("REG-0200"));
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    Call.REGISTRAR
        .post("/providers", body("40003521601", "0700200"))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("REG-0001"))
        .body("errors.pointer", contains("/registrationNumber", "/municipality"))
        .body("errors.code", contains("KIT-0013", "KIT-0011"));
  }

  @Test
  void anUnknownTerritoryIsRefused() {
    Call.REGISTRAR
        .post("/providers", body("40003521600", "9999999"))
        .statusCode(422)
        .body("errors.pointer", contains("/municipality"))
        .body("errors.code", contains("KIT-0010"));
  }

  @Test
  void aNumberIsRecordedOnce() {
    String number = Numbers.registration();
    String first = Call.REGISTRAR.make("/providers", body(number, "0038000"));
    Call.REGISTRAR
        .post("/providers", body(number, "0038000"))
        .statusCode(409)
        .body("code", equalTo("REG-0005"))
        .body("conflicts", contains(first));
    Call.REGISTRAR.make("/providers", body(Numbers.registration(), "0038000"));
  }

  @Test
  void aRefusalIsInTheLanguageAskedFor() {
    String body = body(Numbers.registration(), "0038000").replace("2021-08-02", "2022-06-16");
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("REGISTRAR"))
        .header("Accept-Language", "lv")
        .contentType("application/json")
        .body(body)
        .post("/providers")
        .then()
        .statusCode(422)
        .body("title", equalTo("Daži lauki nav pareizi"))
        .body("errors.code", contains("REG-0003"))
        .body(
            "errors.message",
            contains(
                "2022-06-16 vēl nav pienācis, šodien ir 2022-06-15. Notikušo ievada ar tā dienas"
                    + " datumu, nevis uz priekšu."));
    Call.REGISTRAR.post("/providers", body).body("title", equalTo("Some fields are not right"));
  }

  @Test
  void theSameRequestWithOneKeyRecordsOneProvider() {
    String body = body(Numbers.registration(), "0038000");
    assertEquals(keyed(body), keyed(body));
  }

  private static String keyed(String body) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("REGISTRAR"))
        .header("Idempotency-Key", body.hashCode())
        .contentType("application/json")
        .body(body)
        .post("/providers")
        .then()
        .statusCode(201)
        .extract()
        .asString();
  }

  @Test
  void whatIsRecordedIsCorrectedWhole() {
    String number = Numbers.registration();
    String id = Call.REGISTRAR.make("/providers", body(number, "0038000"));
    Call.REGISTRAR
        .put(
            "/providers/" + id,
            "0",
            """
            {"provider": {"registrationNumber": "%s", "name": "Laipa", "legalStatus": "SIA",
              "municipality": "0040000", "socialEnterprise": true, "recordedOn": "2021-07-01",
              "units": [{"name": "Filiāle", "municipality": "0038000"}],
              "contacts": [{"office": "HEAD", "phone": "+371 64860090", "email": "pasts@example.lv"}]},
             "correctedOn": "2022-03-01", "reason": "Kļūda"}
            """
                .formatted(number))
        .statusCode(200)
        .body("socialEnterprise", equalTo(true))
        .body("units.name", contains("Filiāle"))
        .body("contacts.office", contains("HEAD"))
        .body("recordedOn", equalTo("2021-07-01"));
    Call.NOBODY
        .read("/providers/" + id)
        .header("ETag", "\"1\"")
        .body("contacts.email", contains("pasts@example.lv"));
  }

  @Test
  void itsNumberStays() {
    String id = Call.REGISTRAR.make("/providers", body(Numbers.registration(), "0038000"));
    Call.REGISTRAR
        .put("/providers/" + id, "0", correction(Numbers.registration(), "SIA", "0038000"))
        .statusCode(422)
        .body("errors.pointer", contains("/provider/registrationNumber"))
        .body("errors.code", contains("REG-0062"));
  }

  /** What was right on its own day is not asked again: Madonas novads was called otherwise then. */
  @Test
  void aFormerMunicipalityStaysAndNoneIsChosenAnew() {
    String number = Numbers.registration();
    String id =
        Call.REGISTRAR.make(
            "/providers", body(number, "0700200").replace("2021-08-02", "2021-06-30"));
    Call.REGISTRAR
        .put("/providers/" + id, "0", correction(number, "SIA", "0700200"))
        .statusCode(200);
    Call.REGISTRAR
        .put("/providers/" + id, "1", correction(number, "SIA", "0320200"))
        .statusCode(422)
        .body("errors.pointer", contains("/provider/municipality"));
  }

  private static String correction(String number, String legalStatus, String municipality) {
    return """
    {"provider": {"registrationNumber": "%s", "name": "Laipa", "legalStatus": "%s",
      "municipality": "%s"}, "correctedOn": "2022-03-01", "reason": "Kļūda"}
    """
        .formatted(number, legalStatus, municipality);
  }

  @Test
  void aNaturalPersonHasANumberOfTheFormThatIsSet() {
    String number = "00" + Numbers.registration().substring(2);
    Call.REGISTRAR.make(
        "/providers", body(number, "0038000").replace("BIEDRĪBA", "Fiziska  persona"));
    Call.REGISTRAR
        .post(
            "/providers",
            body(Numbers.registration(), "0038000").replace("BIEDRĪBA", "fiziska persona"))
        .statusCode(422)
        .body("errors.code", contains("REG-0061"));
  }

  @Test
  void noPersonalCodeIsANumber() {
    Call.REGISTRAR
        .post("/providers", body("32123456789", "0038000").replace("BIEDRĪBA", "fiziska persona"))
        .statusCode(422)
        .body("errors.pointer", contains("/registrationNumber"));
  }

  @Test
  void aUnitStandsInAMunicipalityOfTheDay() {
    Call.REGISTRAR
        .post(
            "/providers",
            body(Numbers.registration(), "0038000")
                .replace(
                    "\"recordedOn\"",
                    "\"units\": [{\"name\": \"Filiāle\", \"municipality\": \"0700200\"}], \"recordedOn\""))
        .statusCode(422)
        .body("errors.pointer", contains("/units/0/municipality"));
  }
}
