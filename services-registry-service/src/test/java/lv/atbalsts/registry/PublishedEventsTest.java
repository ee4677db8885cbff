package lv.atbalsts.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

/** Every event of the register, played through the API and read from the topic. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedEventsTest {

  private static final String TOPIC = "atbalsts.registry";
  private static final String PREFIX = "lv.atbalsts.registry.";

  @Inject Plans plans;
  @Inject ObjectMapper json;

  /** The event as it came, checked against its schema. */
  private Event published(String name, String subject, String sequence) {
    Event event =
        Events.awaitOn(
            TOPIC,
            each ->
                each.type().equals(PREFIX + name)
                    && each.subject().equals(subject)
                    && each.sequence().equals(sequence),
            Duration.ofSeconds(30));
    EventSchemas.validate(name, event.data());
    return event;
  }

  private void assertData(String expected, Event event) throws Exception {
    JsonNode wanted = json.readTree(expected);
    assertEquals(wanted, json.readTree(event.data()));
  }

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
        .post(
            "/registrations/" + id + "/exclusion",
            "{\"excludedOn\": \"2022-03-01\", \"reason\": \"Nesniedz\"}")
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
  void aBranchIsRecordedPlannedToCloseAndClosed() throws Exception {
    String name = "VSAC " + Numbers.addressCode();
    String institution =
        Call.MINISTRY.make(
            "/institutions",
            """
            {"name": "%s", "kind": "VSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """
                .formatted(name));
    assertData(
        """
        {"institutionId": "%s", "name": "%s", "kind": "VSAC", "municipality": "0110000"}
        """
            .formatted(institution, name),
        published("InstitutionRecorded.v1", institution, "1"));
    String branch =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/branches",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """);
    String recorded =
        """
        {"branchId": "%s", "institutionId": "%s", "name": "Ziedkalne", "kind": "VSAC",
         "municipality": "0110000", "supportedForClosure": %s}
        """;
    assertData(
        recorded.formatted(branch, institution, false),
        published("BranchRecorded.v1", branch, "1"));
    Call.MINISTRY
        .post(
            "/branches/" + branch + "/closure-plan",
            "{\"supportedForClosure\": true, \"plannedClosureOn\": \"2023-12-31\"}")
        .statusCode(200);
    assertData(
        recorded.formatted(branch, institution, true), published("BranchRecorded.v1", branch, "2"));
    Call.MINISTRY
        .post("/branches/" + branch + "/closure", "{\"closedOn\": \"2021-12-31\"}")
        .statusCode(200);
    assertData(
        """
        {"branchId": "%s", "institutionId": "%s", "kind": "VSAC", "supportedForClosure": true,
         "closedOn": "2021-12-31"}
        """
            .formatted(branch, institution),
        published("BranchClosed.v1", branch, "3"));
  }

  @Test
  void aPlanIsApprovedAndItsPlacesAreCreated() throws Exception {
    String project = Numbers.project();
    String plan = plans.draft(project);
    String places = plans.places(project, plan);
    plans.submit(project, plan);
    plans.decide(plan, Plans.APPROVAL);
    assertData(
        """
        {"planId": "%s", "projectNumber": "%s", "region": "Zemgale", "approvedOn": "2017-10-17",
         "decisionNumber": "SPAP-5/2017"}
        """
            .formatted(plan, project),
        published("DiPlanApproved.v1", plan, "1"));
    String line =
        """
        {"placesId": "%s", "planId": "%s", "projectNumber": "%s", "municipality": "0110000",
         "serviceType": "DAY_CARE_CENTRE", "category": "COMMUNITY", "places": 12, "%s": "%s"}
        """;
    assertData(
        line.formatted(places, plan, project, "plannedFor", "2022-12-31"),
        published("PlacesPlanned.v1", places, "1"));
    Call region = Call.region(project);
    region
        .post("/places/" + places + "/creation-start", "{\"startedOn\": \"2020-03-02\"}")
        .statusCode(200);
    assertData(
        line.formatted(places, plan, project, "startedOn", "2020-03-02"),
        published("PlacesCreationStarted.v1", places, "2"));
    region
        .post("/places/" + places + "/completion", "{\"finishedOn\": \"2021-11-30\"}")
        .statusCode(200);
    assertData(
        line.formatted(places, plan, project, "finishedOn", "2021-11-30"),
        published("PlacesCreated.v1", places, "3"));
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
