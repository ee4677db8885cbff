package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class CorrectionTest {

  private String provider;
  private String address;
  private String id;

  @BeforeEach
  void register() {
    provider = Register.provider("Kļūdu labotājs");
    address = Numbers.addressCode();
    id = Register.registration(provider, "GROUP_HOME", address);
  }

  private static String correction(String type, String code, String municipality, String days) {
    return """
    {"service": {"serviceType": "%s", "address": {"code": "%s", "text": "Poruka iela 2, Madona"},
      "municipality": "%s", "form": "ar izmitināšanu", "plannedClients": 12,
      "clientAgeSex": "pilngadīgas personas (abu dzimumu)",
      "clientGroups": ["personas ar garīga rakstura traucējumiem"],
      "contacts": {"webPages": [], "phones": [], "emails": []}},
     %s, "correctedOn": "2022-03-01", "reason": "Kļūdaini ierakstīts"}
    """
        .formatted(type, code, municipality, days);
  }

  @Test
  void serviceAddressMunicipalityAndDaysAreCorrectedUnderTheSameNumber() {
    String number = Call.NOBODY.read("/registrations/" + id).extract().path("registerNumber");
    Call.REGISTRAR
        .put(
            "/registrations/" + id,
            "0",
            correction("DAY_CARE_CENTRE", address, "0040000", "\"validFrom\": \"2021-10-01\""))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("registerNumber", equalTo(number))
        .body("service.serviceType", equalTo("DAY_CARE_CENTRE"))
        .body("service.address.text", equalTo("Poruka iela 2, Madona"))
        .body("service.municipality", equalTo("0040000"))
        .body("service.plannedClients", equalTo(12))
        .body("validFrom", equalTo("2021-10-01"))
        .body("validTo", equalTo("2026-09-30"));
  }

  @Test
  void theHistoryHoldsWhatWasWrittenBefore() {
    Call.REGISTRAR.put(
        "/registrations/" + id,
        "0",
        correction("GROUP_HOME", address, "0038000", "\"validFrom\": \"2021-09-01\""));
    Call.REGISTRAR
        .read("/registry/history/" + id)
        .body("items.data.address", contains("Saieta laukums 1, Madona", "Poruka iela 2, Madona"))
        .body("items[1].data.reason", equalTo("Kļūdaini ierakstīts"));
  }

  @Test
  void aStaleVersionIsRefused() {
    Call.REGISTRAR
        .put(
            "/registrations/" + id,
            "7",
            correction("GROUP_HOME", address, "0038000", "\"validFrom\": \"2021-09-01\""))
        .statusCode(412);
  }

  @Test
  void itLastsFiveYearsAtTheMost() {
    Call.REGISTRAR
        .put(
            "/registrations/" + id,
            "0",
            correction(
                "GROUP_HOME",
                address,
                "0038000",
                "\"validFrom\": \"2021-09-01\", \"validTo\": \"2026-09-01\""))
        .statusCode(422)
        .body("errors.pointer", contains("/validTo"))
        .body("errors.code", contains("REG-0021"));
  }

  @ParameterizedTest
  @CsvSource({
    "1800-01-01, REG-0004",
    "2021-08-31, REG-0004",
    "2023-06-16, REG-0023",
    "2199-01-01, REG-0023"
  })
  void itsFirstDayIsHeldToTheRuleOfTheDecision(String validFrom, String code) {
    Call.REGISTRAR
        .put(
            "/registrations/" + id,
            "0",
            correction(
                "GROUP_HOME", address, "0038000", "\"validFrom\": \"%s\"".formatted(validFrom)))
        .statusCode(422)
        .body("errors.pointer", contains("/validFrom"))
        .body("errors.code", contains(code));
    String application = Register.application(provider, "RESPITE", address);
    Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            """
            {"decision": "REGISTER", "decisionNumber": "1-12/36", "decidedOn": "2021-09-01", "validFrom": "%s"}
            """
                .formatted(validFrom))
        .statusCode(422)
        .body("errors.pointer", contains("/validFrom"))
        .body("errors.code", contains(code));
  }

  @Test
  void itIsNotCorrectedBeforeItWasDecided() {
    Call.REGISTRAR
        .put(
            "/registrations/" + id,
            "0",
            correction("GROUP_HOME", address, "0038000", "\"validFrom\": \"2021-09-01\"")
                .replace("2022-03-01", "2021-08-31"))
        .statusCode(422)
        .body("errors.pointer", contains("/correctedOn"))
        .body("errors.code", contains("REG-0004"));
  }

  @Test
  void itIsNotCorrectedBeforeItsLastDecisionNorAwayFromItsSuspension() {
    Call.REGISTRAR
        .post(
            "/registrations/" + id + "/suspensions",
            "{\"suspendedOn\": \"2021-10-01\", \"decision\": %s}"
                .formatted(Register.terms("2022-03-02", "SERVICE_NOT_GIVEN")))
        .statusCode(200);

    correct("\"validFrom\": \"2021-09-01\"", "2022-03-01", 422)
        .body("errors.pointer", contains("/correctedOn"));
    correct("\"validFrom\": \"2021-10-02\"", "2022-03-02", 422)
        .body("errors.pointer", contains("/validFrom"))
        .body("errors.code", contains("REG-0175"));
    correct("\"validFrom\": \"2021-09-01\", \"validTo\": \"2021-09-30\"", "2022-03-02", 422)
        .body("errors.pointer", contains("/validTo"));
    correct("\"validFrom\": \"2021-10-01\"", "2022-03-02", 200);
  }

  private ValidatableResponse correct(String days, String correctedOn, int status) {
    return Call.REGISTRAR
        .put(
            "/registrations/" + id,
            "1",
            correction("GROUP_HOME", address, "0038000", days).replace("2022-03-01", correctedOn))
        .statusCode(status);
  }

  @Test
  void itStillStandsAloneInItsDays() {
    String number = Call.NOBODY.read("/registrations/" + id).extract().path("registerNumber");
    String other = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    Call.REGISTRAR
        .put(
            "/registrations/" + other,
            "0",
            correction("GROUP_HOME", address, "0038000", "\"validFrom\": \"2021-09-01\""))
        .statusCode(409)
        .body("code", equalTo("REG-0007"))
        .body("conflicts", contains(number));
  }

  @Test
  void aProviderDoesNotCorrectTheRegister() {
    Call.provider(provider)
        .put(
            "/registrations/" + id,
            "0",
            correction("GROUP_HOME", address, "0038000", "\"validFrom\": \"2021-09-01\""))
        .statusCode(403);
  }

  @Test
  void whatItsDatesHadEndedHoldsAgainWhenTheyWereWrong() {
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(provider, "RESPITE", address, "0700200")
                    .replace("2021-08-02", "2016-05-02"));
    String expired =
        Call.REGISTRAR
            .post(
                "/registration-applications/" + application + "/decisions",
                Register.decision("REGISTER", "2016-06-01"))
            .extract()
            .path("registrationId");
    Call.REGISTRAR.post("/registrations/expiries", "{}").statusCode(200);
    Call.REGISTRAR
        .put(
            "/registrations/" + expired,
            "1",
            correction("RESPITE", address, "0038000", "\"validFrom\": \"2021-09-01\""))
        .statusCode(200)
        .body("active", equalTo(true))
        .body("endedOn", nullValue());
  }

  @Test
  void aRenamedProvidersRegistrationsAreFoundUnderTheNewName() {
    String providerId =
        Call.NOBODY.read("/providers?registrationNumber=" + provider).extract().path("items[0].id");
    Call.REGISTRAR
        .put(
            "/providers/" + providerId,
            "0",
            """
            {"provider": {"registrationNumber": "%1$s", "name": "Jaunais nosaukums %1$s",
              "legalStatus": "nodibinājums", "municipality": "0040000"},
             "correctedOn": "2022-03-01", "reason": "Nosaukuma maiņa"}
            """
                .formatted(provider))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("legalStatus", equalTo("Nodibinājums"))
        .body("municipality", equalTo("0040000"));
    Call.NOBODY
        .read("/registrations?as-of=2021-10-01&provider=jaunais nosaukums " + provider)
        .body("items.id", contains(id))
        .body("items.legalStatus", contains("Nodibinājums"));
  }

  @Test
  void aRegistrationIsFoundUnderEachCodeOfItsMunicipality() {
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(provider, "RESPITE", address, "0700200")
                    .replace("2021-08-02", "2020-05-02"));
    String before =
        Call.REGISTRAR
            .post(
                "/registration-applications/" + application + "/decisions",
                Register.decision("REGISTER", "2020-06-01"))
            .extract()
            .path("registrationId");
    String search =
        "/registrations?as-of=2021-10-01&limit=200&provider=" + provider + "&municipality=";
    Call.NOBODY.read(search + "0038000").body("items.id", hasItem(before));
    Call.NOBODY.read(search + "0038001").body("items.id", hasItem(before));
    Call.NOBODY.read(search + "0700200").body("items.id", hasItem(before));
    Call.NOBODY.read(search + "0040000").body("items.id", not(hasItem(before)));
  }

  @Test
  void namesAndAddressesAreFoundAsPeopleWriteThem() {
    String search = "/registrations?as-of=2021-10-01&limit=200&";
    Call.NOBODY.read(search + "provider=kludu  LABOTAJS").body("items.id", hasItem(id));
    Call.NOBODY.read(search + "provider=Kļu\u0304du").body("items.id", hasItem(id));
    Call.NOBODY.read(search + "provider=„Kļūdu” labotājs").body("items.id", hasItem(id));
    Call.NOBODY
        .read(search + "address=saieta LAUKUMS&provider=" + provider)
        .body("items.id", hasItem(id));
  }

  @Test
  void anApplicationOfOneDayIsEnteredOnce() {
    String body = Register.applicationBody(provider, "RESPITE", address, "0038000");
    String first = Call.provider(provider).make("/registration-applications", body);
    Call.provider(provider)
        .post("/registration-applications", body)
        .statusCode(409)
        .body("code", equalTo("REG-0020"))
        .body("conflicts", contains(first));
  }
}
