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
  void aPlanIsApprovedAmendedAndPutRight() throws Exception {
    String project = Numbers.project();
    String plan = plans.draft(project);
    String places = plans.places(project, plan);
    plans.submit(project, plan);
    plans.decide(plan, Plans.APPROVAL);
    String step =
        """
        {"planId": "%s", "projectNumber": "%s", "planVersion": 1, "status": "%s", "changedOn": "%s"}
        """;
    assertData(
        step.formatted(plan, project, "SUBMITTED", "2017-09-01"),
        published("DiPlanVersionChanged.v1", plan, "2"));
    assertData(
        """
        {"planId": "%s", "planVersion": 1, "projectNumber": "%s", "region": "Zemgale",
         "approvedOn": "2017-10-17", "decisionNumber": "SPAP-5/2017"}
        """
            .formatted(plan, project),
        published("DiPlanApproved.v1", plan, "4"));
    assertData(
        """
        {"placesId": "%s", "planId": "%s", "planVersion": 1, "projectNumber": "%s",
         "municipality": "0110000", "serviceType": "DAY_CARE_CENTRE", "targetGroup": "ADULT_GRT",
         "category": "COMMUNITY", "measure": "9.3.1.1", "places": 12, "plannedFor": "2022-12-31"}
        """
            .formatted(places, plan, project),
        published("PlacesPlanned.v1", places, "1"));
    plans.amend(project, plan);
    Call.region(project)
        .request()
        .delete("/di-plans/" + plan + "/places/" + places)
        .then()
        .statusCode(204);
    plans.places(project, plan);
    plans.approveAmendment(project, plan);
    assertData(
        """
        {"placesId": "%s", "planId": "%s", "projectNumber": "%s", "municipality": "0110000",
         "serviceType": "DAY_CARE_CENTRE", "category": "COMMUNITY"}
        """
            .formatted(places, plan, project),
        published("PlacesDropped.v1", places, "2"));
    String version =
        Call.COUNCIL.read("/di-plans/" + plan + "/versions/2").extract().header("ETag");
    Call.COUNCIL
        .put(
            "/di-plans/" + plan + "/versions/2/decision",
            version.replace("\"", ""),
            "{\"decided\": %s, \"reason\": \"Ierakstīts kļūdaini\"}"
                .formatted(Plans.RETURN.replace("2017-10-17", "2018-12-18")))
        .statusCode(200);
    assertData(
        """
        {"planId": "%s", "planVersion": 2, "projectNumber": "%s", "reason": "Ierakstīts kļūdaini"}
        """
            .formatted(plan, project),
        published("DiPlanApprovalAnnulled.v1", plan, "9"));
    published("PlacesPlanned.v1", places, "3");
    Call.region(project)
        .put(
            "/di-plans/" + plan,
            "0",
            """
            {"region": "Latgale", "title": "Latgales DI plāns", "reason": "Pārrakstīšanās"}
            """)
        .statusCode(200);
    assertData(
        """
        {"planId": "%s", "projectNumber": "%s", "region": "Latgale", "title": "Latgales DI plāns",
         "reason": "Pārrakstīšanās"}
        """
            .formatted(plan, project),
        published("DiPlanCorrected.v1", plan, "11"));
  }

  @Test
  void placesAreCreatedStepByStep() throws Exception {
    String project = Numbers.project();
    String places = plans.planned(project);
    String plan = Call.COUNCIL.read("/places/" + places).extract().path("planId");
    String id = plans.create(project, places, 12);
    String creation =
        """
        {"creationId": "%s", "placesId": "%s", "planId": "%s", "projectNumber": "%s",
         "municipality": "0110000", "serviceType": "DAY_CARE_CENTRE", "category": "COMMUNITY",
         "places": 12, %s}
        """;
    assertData(
        creation.formatted(
            id, places, plan, project, "\"status\": \"PLANNED\", \"plannedOn\": \"2019-06-03\""),
        published("PlacesCreationChanged.v1", id, "1"));
    String steps = "/place-creations/" + id + "/steps";
    Call region = Call.region(project);
    region.post(steps, Plans.step("UNDER_CONSTRUCTION", "2020-03-02")).statusCode(200);
    assertData(
        creation.formatted(id, places, plan, project, "\"startedOn\": \"2020-03-02\""),
        published("PlacesCreationStarted.v1", id, "2"));
    region.post(steps, Plans.step("FINISHED", "2021-11-30")).statusCode(200);
    assertData(
        creation.formatted(id, places, plan, project, "\"finishedOn\": \"2021-11-30\""),
        published("PlacesCreated.v1", id, "3"));
  }

  @Test
  void residentsMoveAndABranchAnInstitutionAndAPlanAreChanged() throws Exception {
    String name = "VSAC " + Numbers.addressCode();
    String institution =
        Call.MINISTRY.make(
            "/institutions",
            """
            {"name": "%s", "kind": "VSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """
                .formatted(name));
    String branch =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/branches",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """);
    Call.MINISTRY.make(
        "/branches/" + branch + "/residents",
        """
        {"residentGroup": "ADULT_GRT", "movedOn": "2019-09-02", "admitted": 42, "departed": 1}
        """);
    assertData(
        """
        {"branchId": "%s", "institutionId": "%s", "kind": "VSAC", "municipality": "0110000",
         "residentGroup": "ADULT_GRT", "movedOn": "2019-09-02", "admitted": 42, "departed": 1,
         "residents": 41}
        """
            .formatted(branch, institution),
        published("ResidentsChanged.v1", branch, "2"));
    Call.MINISTRY
        .put(
            "/branches/" + branch,
            "0",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "supportedForClosure": true,
             "reason": "Kļūda"}
            """)
        .statusCode(200);
    assertData(
        """
        {"branchId": "%s", "institutionId": "%s", "name": "Ziedkalne", "kind": "VSAC",
         "municipality": "0110000", "supportedForClosure": true, "reason": "Kļūda"}
        """
            .formatted(branch, institution),
        published("BranchCorrected.v1", branch, "3"));
    Call.MINISTRY
        .put(
            "/institutions/" + institution,
            "0",
            """
            {"name": "%s A", "municipality": "0110000", "reason": "Pārdēvēts"}
            """
                .formatted(name))
        .statusCode(200);
    assertData(
        """
        {"institutionId": "%s", "name": "%s A", "kind": "VSAC", "municipality": "0110000",
         "reason": "Pārdēvēts"}
        """
            .formatted(institution, name),
        published("InstitutionCorrected.v1", institution, "2"));
    String plan =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/reorganisation-plans",
            """
            {"title": "Plāns", "adoptedOn": "2018-05-14",
             "steps": [{"title": "Solis", "dueOn": "2020-12-31"}]}
            """);
    assertData(
        """
        {"reorganisationPlanId": "%s", "institutionId": "%s", "title": "Plāns",
         "adoptedOn": "2018-05-14", "steps": [{"title": "Solis", "dueOn": "2020-12-31"}]}
        """
            .formatted(plan, institution),
        published("ReorganisationPlanChanged.v1", plan, "1"));
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
