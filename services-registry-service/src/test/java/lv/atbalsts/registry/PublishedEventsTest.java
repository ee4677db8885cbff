package lv.atbalsts.registry;

import static lv.atbalsts.registry.play.Told.assertData;
import static lv.atbalsts.registry.play.Told.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

/** Every event of providers, applications and registrations, read from the topic. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedEventsTest {

  @Inject ObjectMapper json;

  @Test
  void aRegistrationIsGrantedAndEnded() throws Exception {
    String provider = Register.provider("Notikumi");
    String id = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    String number = Call.NOBODY.read("/registrations/" + id).extract().path("registerNumber");
    Event granted = published("RegistrationGranted.v1", id, "1");
    assertEquals("0038000", granted.municipality());
    assertData(
        """
        {"registrationId": "%s", "registerNumber": "%s",
         "provider": {"registrationNumber": "%s", "name": "Notikumi"},
         "serviceType": "GROUP_HOME", "address": "Saieta laukums 1, Madona",
         "municipality": "0038000", "validFrom": "2021-09-01", "validTo": "2026-08-31"}
        """
            .formatted(id, number, provider),
        granted);
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-03-01"))
        .statusCode(200);
    assertData(
        """
        {"registrationId": "%s", "endedOn": "2022-03-01", "reason": "EXCLUDED"}
        """
            .formatted(id),
        published("RegistrationEnded.v1", id, "2"));
  }

  @Test
  void anExpiryIsToldWithTheDayAfterTheLast() throws Exception {
    String provider = Register.provider("Beidzies");
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(provider, "RESPITE", Numbers.addressCode(), "0700200")
                    .replace("2021-08-02", "2016-05-02"));
    String id =
        Call.REGISTRAR
            .post(
                "/registration-applications/" + application + "/decisions",
                Register.decision("REGISTER", "2016-06-01"))
            .extract()
            .path("registrationId");
    Call.REGISTRAR.post("/registrations/expiries", "{}").statusCode(200);
    assertData(
        """
        {"registrationId": "%s", "endedOn": "2021-06-01", "reason": "EXPIRED"}
        """
            .formatted(id),
        published("RegistrationEnded.v1", id, "2"));
  }

  @Test
  void aSuspensionItsEndARenewalAndAQualityAssessmentAreTold() throws Exception {
    String provider = Register.provider("Pārmaiņas");
    String id = Register.ending(provider, Numbers.addressCode(), "2022-08-31");
    Call.REGISTRAR
        .post(
            "/registrations/" + id + "/suspensions",
            "{\"suspendedOn\": \"2022-03-01\", \"decision\": %s}"
                .formatted(Register.terms("2022-03-01", "SERVICE_NOT_GIVEN")))
        .statusCode(200);
    String suspension =
        Call.NOBODY.read("/registrations/" + id).extract().path("suspensions[0].id");
    String suspended =
        """
        {"registrationId": "%s", "suspensionId": "%s", "suspendedOn": "2022-03-01",
         "reason": "Pakalpojumu vairs nesniedz"%s}
        """;
    assertData(
        suspended.formatted(id, suspension, ""), published("RegistrationSuspended.v1", id, "2"));
    Call.REGISTRAR
        .post(
            "/registrations/" + id + "/resumption",
            "{\"resumedOn\": \"2022-04-01\", \"decision\": %s}"
                .formatted(Register.terms("2022-04-01", null)))
        .statusCode(200);
    assertData(
        suspended.formatted(id, suspension, ", \"resumedOn\": \"2022-04-01\""),
        published("RegistrationSuspended.v1", id, "3"));
    Call.REGISTRAR
        .post(
            "/registrations/" + id + "/renewals",
            "{\"decision\": %s}".formatted(Register.terms("2022-06-01", null)))
        .statusCode(200);
    assertData(
        """
        {"registrationId": "%s", "renewedFrom": "2022-09-01", "validTo": "2027-08-31",
         "decidedOn": "2022-06-01", "decisionNumber": "1-12/35"}
        """
            .formatted(id),
        published("RegistrationRenewed.v1", id, "4"));
    Call.provider(provider)
        .put(
            "/registrations/" + id + "/quality-assessment", "3", "{\"assessedOn\": \"2022-05-02\"}")
        .statusCode(200);
    assertData(
        """
        {"registrationId": "%s", "assessedOn": "2022-05-02", "dueOn": "2025-05-02"}
        """
            .formatted(id),
        published("QualityAssessed.v1", id, "5"));
  }

  @Test
  void anItemOfAGuideIsTold() throws Exception {
    String key = "TOLD_" + Numbers.addressCode();
    String terms =
        """
        "position": 900, "whatLv": "Ko", "whatEn": "What", "whyLv": "Kāpēc", "whyEn": "Why",
        "legalSource": "MK 385", "sourceStatus": "ASSUMED", "mandatory": false,
        "validFrom": "2199-01-01"}
        """;
    String id =
        Call.REGISTRAR.make(
            "/registration-guides/items",
            "{\"itemKey\": \"%s\", \"terms\": {%s}".formatted(key, terms));
    assertData(
        "{\"itemId\": \"%s\", \"itemKey\": \"%s\", %s".formatted(id, key, terms),
        published("GuideItemWritten.v1", id, "1"));
  }

  @Test
  void anApplicationWithoutAnAddressIsTold() throws Exception {
    String provider = Register.provider("Mājās");
    String id = Register.atHome(provider, "0038000", "0040000");
    Event event = published("ApplicationChanged.v1", id, "1");
    JsonNode told = json.readTree(event.data());
    assertEquals("APPLIED", told.path("status").asText());
    assertEquals("apkalpes teritorija: 0038000, 0040000", told.path("address").asText());
    assertEquals(json.readTree("[\"0038000\", \"0040000\"]"), told.path("serviceArea"));
  }

  @Test
  void aProposedChangeIsToldWithItsDecision() throws Exception {
    String provider = Register.provider("Ierosina");
    String providerId = Register.providerId(provider);
    String body =
        """
        {"provider": {"registrationNumber": "%s", "name": "%s", "legalStatus": "Biedrība",
          "municipality": "0038000"}, "correctedOn": "2022-03-01", "reason": "Nosaukums"}
        """;
    published("ProviderRecorded.v1", providerId, "1");
    String proposals = "/providers/" + providerId + "/change-proposals";
    String withdrawn = Call.provider(provider).make(proposals, body.formatted(provider, "Pirmais"));
    published("ChangeProposed.v1", withdrawn, "1");
    Call.provider(provider).post("/change-proposals/" + withdrawn + "/withdrawal", "{}");
    published("ChangeWithdrawn.v1", withdrawn, "2");
    String refused = Call.provider(provider).make(proposals, body.formatted(provider, "Otrais"));
    Call.REGISTRAR.post(
        "/change-proposals/" + refused + "/refusal",
        "{\"decidedOn\": \"2022-06-15\", \"reason\": \"Nav pamata\"}");
    published("ChangeRefused.v1", refused, "2");
    String accepted = Call.provider(provider).make(proposals, body.formatted(provider, "Trešais"));
    Call.REGISTRAR.postRead(
        "/change-proposals/" + accepted + "/acceptance", "0", "{\"decidedOn\": \"2022-06-15\"}");
    published("ChangeAccepted.v1", accepted, "2");
    published("ProviderCorrected.v1", providerId, "2");
  }
}
