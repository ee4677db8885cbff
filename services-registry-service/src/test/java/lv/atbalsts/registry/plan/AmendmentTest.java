package lv.atbalsts.registry.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan approved on 2017-10-17 with 12 places, and its amendment of 2018. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AmendmentTest {

  @Inject Plans plans;
  @Inject Callers callers;
  @Inject ScopeGroups groups;

  private String project;
  private String plan;
  private String kept;
  private String dropped;

  @BeforeEach
  void approved() {
    project = Numbers.project();
    plan = plans.draft(project);
    kept = plans.places(project, plan);
    dropped = plans.places(project, plan);
    plans.submit(project, plan);
    plans.decide(plan, Plans.APPROVAL);
  }

  private void amended() {
    plans.amend(project, plan);
    plans.change(project, plan, kept, 8);
    drop(dropped);
  }

  @Test
  void anAmendmentThatChangesNothingIsNotSubmitted() {
    plans.amend(project, plan);
    Call.region(project)
        .post("/di-plans/" + plan + "/submission", Plans.SECOND_SUBMISSION)
        .statusCode(409)
        .body("code", equalTo("REG-0204"));
    plans.change(project, plan, kept, 8);
    Call.region(project)
        .post("/di-plans/" + plan + "/submission", Plans.SECOND_SUBMISSION)
        .statusCode(200);
  }

  private void drop(String places) {
    Call.region(project)
        .request()
        .delete("/di-plans/" + plan + "/places/" + places)
        .then()
        .statusCode(204);
  }

  @Test
  void whatChangedBetweenTwoVersionsIsToldWithBothValues() {
    amended();
    String added = plans.places(project, plan);
    Call.region(project)
        .read("/di-plans/" + plan + "/changes?from=1&to=2")
        .statusCode(200)
        .body("added.placesId", contains(added))
        .body("removed.placesId", contains(dropped))
        .body("changed.placesId", contains(kept))
        .body("changed[0].before.places", equalTo(12))
        .body("changed[0].after.places", equalTo(8));
    Call.COUNCIL
        .read("/di-plans/" + plan + "/changes?from=2&to=1")
        .body("added.placesId", contains(dropped))
        .body("removed.placesId", contains(added));
    Call.COUNCIL.read("/di-plans/" + plan + "/changes?from=1&to=3").statusCode(404);
  }

  @Test
  void aVersionIsInForceFromItsApprovalUntilTheNext() {
    amended();
    plans.approveAmendment(project, plan);
    String path = "/di-plans/" + plan + "?as-of=";
    Call.COUNCIL.read(path + "2017-10-16").body("versionInForce", nullValue());
    Call.COUNCIL.read(path + "2017-10-17").body("versionInForce", equalTo(1));
    Call.COUNCIL.read(path + "2018-12-17").body("versionInForce", equalTo(1));
    Call.COUNCIL.read(path + "2018-12-18").body("versionInForce", equalTo(2));
    Call.COUNCIL
        .read("/di-plans?projectNumber=" + project + "&as-of=2018-12-17")
        .body("items.versionInForce", contains(1));
    String places = "/places?planId=" + plan;
    Call.COUNCIL.read(places + "&as-of=2017-10-16").body("items.size()", equalTo(0));
    Call.COUNCIL.read(places + "&as-of=2018-12-17").body("items.id", hasItems(kept, dropped));
    Call.COUNCIL
        .read(places)
        .body("items.id", contains(kept))
        .body("items.places", contains(8))
        .body("items.inForceFrom", contains("2018-12-18"));
    Call.COUNCIL.read("/places/" + kept + "?as-of=2018-12-17").body("places", equalTo(12));
    Call.COUNCIL.read("/places/" + dropped + "?as-of=2018-12-18").statusCode(404);
  }

  @Test
  void ofTwoVersionsApprovedOnOneDayTheLaterIsInForce() {
    Call.region(project)
        .post(
            "/di-plans/" + plan + "/amendments",
            "{\"draftedOn\": \"2017-10-16\", \"reason\": \"Tajā pašā sēdē\"}")
        .statusCode(201);
    plans.change(project, plan, kept, 8);
    Call.region(project)
        .post("/di-plans/" + plan + "/submission", "{\"submittedOn\": \"2017-10-17\"}")
        .statusCode(200);
    plans.decide(plan, Plans.APPROVAL);
    Call.COUNCIL
        .read("/places/" + kept + "?as-of=2017-10-17")
        .body("places", equalTo(8))
        .body("planVersion", equalTo(2));
  }

  @Test
  void whatIsNotApprovedChangesNothingInForce() {
    amended();
    Call.COUNCIL.read("/places?planId=" + plan).body("items.places", contains(12, 12));
    Call.region(project).read("/places?version=2&planId=" + plan).body("items.places", contains(8));
  }

  @Test
  void oneVersionAtATimeIsOnItsWay() {
    plans.amend(project, plan);
    Call.region(project)
        .post("/di-plans/" + plan + "/amendments", "{\"reason\": \"Vēlreiz\"}")
        .statusCode(409)
        .body("code", equalTo("REG-0120"))
        .body("version", equalTo(2));
  }

  @Test
  void aWithdrawnVersionMayBeTheStartOfTheNext() {
    amended();
    Call.region(project)
        .post(
            "/di-plans/" + plan + "/withdrawal",
            "{\"withdrawnOn\": \"2018-11-05\", \"reason\": \"Pārdomājām\"}")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
    Call.region(project)
        .post("/di-plans/" + plan + "/amendments", "{\"reason\": \"Tālāk\", \"basedOn\": 2}")
        .statusCode(201)
        .body("number", equalTo(3));
    Call.region(project).read("/places?version=3&planId=" + plan).body("items.places", contains(8));
  }

  @Test
  void anAmendmentKeepsTheLinesOfWhoIsNoPartnerNowAndLetsThemBeTakenOut() {
    callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      groups.leave(project, Plans.JEKABPILS);
                      return null;
                    }));
    plans.amend(project, plan);
    Call.COUNCIL.read("/places?version=2&planId=" + plan).body("items.id", hasItems(kept, dropped));
    drop(dropped);
    Call.COUNCIL.read("/places?version=2&planId=" + plan).body("items.id", contains(kept));
  }

  @Test
  void theDayOfAnApprovalIsCorrectedAndDecidesAnewWhatWasInForce() {
    amended();
    plans.approveAmendment(project, plan);
    correct(2, Plans.SECOND_APPROVAL.replace("2018-12-18", "2018-12-11")).statusCode(200);
    Call.COUNCIL.read("/places/" + kept + "?as-of=2018-12-11").body("places", equalTo(8));
    correct(1, Plans.APPROVAL.replace("2017-10-17", "2018-12-12"))
        .statusCode(422)
        .body("errors.code", contains("REG-0124"));
    correct(2, Plans.SECOND_APPROVAL.replace("2018-12-18", "2017-10-16"))
        .statusCode(422)
        .body("errors.code", hasItem("REG-0004"));
  }

  @Test
  void anApprovalEnteredInErrorIsTakenBackAndTheVersionBeforeIsInForceAgain() {
    amended();
    plans.approveAmendment(project, plan);
    correct(2, Plans.RETURN.replace("2017-10-17", "2018-12-18"))
        .statusCode(200)
        .body("status", equalTo("RETURNED"));
    Call.COUNCIL.read("/places?planId=" + plan).body("items.places", contains(12, 12));
  }

  @Test
  void whatALaterVersionBuildsOnIsNotTakenBack() {
    amended();
    correct(1, Plans.RETURN).statusCode(409).body("code", equalTo("REG-0122"));
  }

  @Test
  void anotherMunicipalityOrServiceIsAnotherLine() {
    plans.amend(project, plan);
    Call.region(project)
        .put(
            "/di-plans/" + plan + "/places/" + kept,
            "0",
            Plans.line(Plans.JEKABPILS, 12).replace("DAY_CARE_CENTRE", "GROUP_HOME"))
        .statusCode(422)
        .body("code", equalTo("REG-0121"));
  }

  private static ValidatableResponse put(String path, String etag, String body) {
    return Call.COUNCIL.put(path, etag.replace("\"", ""), body);
  }

  private ValidatableResponse correct(int version, String decided) {
    String path = "/di-plans/" + plan + "/versions/" + version;
    return put(
        path + "/decision",
        Call.COUNCIL.read(path).extract().header("ETag"),
        "{\"decided\": %s, \"reason\": \"Nepareizi ierakstīts\"}".formatted(decided));
  }
}
