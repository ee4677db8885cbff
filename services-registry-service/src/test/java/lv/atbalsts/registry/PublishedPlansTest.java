package lv.atbalsts.registry;

import static lv.atbalsts.registry.play.Told.assertData;
import static lv.atbalsts.registry.play.Told.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import org.junit.jupiter.api.Test;

/** Every event of plans and of the creation of places, read from the topic. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedPlansTest {

  @Inject Plans plans;

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
}
