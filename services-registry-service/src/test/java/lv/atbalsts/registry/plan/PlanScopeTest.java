package lv.atbalsts.registry.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.plan.DiPlanRequests.PlanPlaces;
import lv.atbalsts.registry.plan.PlacesTerms.PlacesCategory;
import lv.atbalsts.registry.plan.PlacesTerms.PlanTargetGroup;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlanScopeTest {

  @Inject Plans plans;
  @Inject Callers callers;
  @Inject EntityManager database;
  @Inject PlacesDesk desk;

  private static final PlacesTerms LATE =
      new PlacesTerms(
          "0700200",
          "DAY_CARE_CENTRE",
          PlanTargetGroup.ADULT_GRT,
          PlacesCategory.COMMUNITY,
          "9.3.1.1",
          1,
          LocalDate.of(2022, 12, 31));

  @Test
  void theFeedTellsOfAVersionOnItsWayOnlyWhoReadsThePlan() {
    String project = Numbers.project();
    String before = lastCursor(Call.region(project));
    String plan = plans.draft(project);

    told(Call.region(project), before).body("items.subject", hasItem(plan));
    told(Call.MINISTRY, before).body("items.subject", hasItem(plan));
    told(Call.region(Numbers.project()), before).body("items.subject", not(hasItem(plan)));
    told(Call.provider("90000054572"), before).body("items.subject", not(hasItem(plan)));
  }

  private static String lastCursor(Call caller) {
    String cursor = "";
    for (String next = null; !cursor.equals(next); ) {
      next = cursor;
      cursor = told(caller, cursor).extract().path("next");
      cursor = cursor == null ? next : cursor;
    }
    return cursor;
  }

  private static ValidatableResponse told(Call caller, String after) {
    return caller
        .read("/registry/changes?limit=200" + (after.isEmpty() ? "" : "&after=" + after))
        .statusCode(200);
  }

  @Test
  void aRegionSeesItsOwnPlanAndNoOther() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    Call other = Call.region(Numbers.project());
    Call.region(project).read("/di-plans").body("items.id", contains(plan));
    Call.COUNCIL.read("/di-plans?limit=200").body("items.id", hasItem(plan));
    other.read("/di-plans").body("items.id", not(hasItem(plan)));
    other.read("/di-plans/" + plan).statusCode(404);
    other
        .post("/di-plans/" + plan + "/submission", "{\"submittedOn\": \"2017-09-01\"}")
        .statusCode(404);
    other
        .post("/di-plans/" + plan + "/places", Plans.lines(Plans.line(Plans.JEKABPILS, 1)))
        .statusCode(404);
  }

  @Test
  void aPlanOfAnothersProjectCannotBeDrafted() {
    Call.region(Numbers.project())
        .post(
            "/di-plans",
            """
            {"projectNumber": "9.2.2.1./15/I/001", "region": "Zemgale", "title": "Svešs",
             "draftedOn": "2017-06-01"}
            """)
        .statusCode(422)
        .body("errors.pointer", contains("/projectNumber"))
        .body("errors.code", contains("REG-0200"));
  }

  private String drafted(String project, String municipality) {
    String plan = plans.draft(project);
    plans.partner(project, municipality);
    return Call.region(project)
        .post("/di-plans/" + plan + "/places", Plans.lines(Plans.line(municipality, 3)))
        .extract()
        .path("items[0].id");
  }

  /** Inčukalns went to Sigulda and, in part, to Ropaži: no part speaks for the other. */
  @Test
  void thePlacesOfAMunicipalityThatWasSplitAreOfNeitherPart() {
    String places = drafted(Numbers.project(), "0801800");
    for (String part : List.of("0048000", "0044000")) {
      Call.municipality(part).read("/places/" + places).statusCode(404);
      Call.municipality(part).read("/registry/history/" + places).statusCode(404);
      Call.municipality(part)
          .read("/places?version=1&limit=200&municipality=0801800")
          .body("items.id", not(hasItem(places)));
    }
  }

  @Test
  void aSuccessorReadsWhatHappenedToThePlacesOfItsPredecessor() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    plans.partner(project, "0700200");
    String places =
        Call.region(project)
            .post("/di-plans/" + plan + "/places", Plans.lines(Plans.line("0700200", 3)))
            .extract()
            .path("items[0].id");
    plans.submit(project, plan);
    plans.decide(plan, Plans.APPROVAL);
    String history = "/registry/history/" + places;
    Call.municipality("0038000").read(history).statusCode(200).body("items.size()", equalTo(1));
    Call.municipality("0040000").read(history).statusCode(404);
  }

  @Test
  void aSuccessorSeesThePlacesOfItsPredecessor() {
    String places = drafted(Numbers.project(), "0700200");
    Call.municipality("0038000").read("/places/" + places).statusCode(200);
    Call.municipality("0038000")
        .read("/places?version=1&limit=200&municipality=0038001")
        .body("items.id", hasItem(places));
    Call.municipality("0040000").read("/places/" + places).statusCode(404);
    Call.municipality("0040000")
        .read("/places?version=1&limit=200&municipality=0700200")
        .body("items.id", not(hasItem(places)));
  }

  @Test
  void aPartnerThatBecomesKnownBetweenConnectionAndCheckIsPlannedFor() {
    String project = Numbers.project();
    UUID plan = UUID.fromString(plans.draft(project));
    int added =
        callers.as(
            new Caller("region-" + project, Role.REGION, project),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          database.createNativeQuery("select 1").getSingleResult();
                          plans.partner(project, "0700200");
                          return desk.add(plan, new PlanPlaces(List.of(LATE))).size();
                        }));
    assertEquals(1, added);
  }

  @Test
  void aMunicipalityThatIsNoPartnerCannotBePlannedFor() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    Call.region(project)
        .post("/di-plans/" + plan + "/places", Plans.lines(Plans.line("0090000", 1)))
        .statusCode(422)
        .body("errors.pointer", contains("/items/0/municipality"))
        .body("errors.code", contains("REG-0201"))
        .body("errors[0].message", containsString("POST /projects/{id}/partners"));
  }

  @Test
  void placesAreSeenByTheirMunicipalityAndTheProjectsRegionOnly() {
    String project = Numbers.project();
    String places = plans.planned(project);
    String path = "/places/" + places;
    Call.municipality(Plans.JEKABPILS).read(path).statusCode(200);
    Call.region(project).read(path).statusCode(200).body("places", equalTo(12));
    Call.region(project)
        .read("/places?projectNumber=" + project + "&municipality=" + Plans.JEKABPILS)
        .body("items.id", hasItem(places));
    Call.municipality("0090000").read(path).statusCode(404);
    Call.region(Numbers.project()).read(path).statusCode(404);
    Call.region(Numbers.project())
        .post("/place-creations", Plans.creation(places, 1, "2019-06-03"))
        .statusCode(404);
    assertEquals(1, rows(new Caller("own", Role.MUNICIPALITY, Plans.JEKABPILS), places));
    assertEquals(0, rows(new Caller("other", Role.MUNICIPALITY, "0090000"), places));
    assertEquals(0, rows(new Caller("other", Role.REGION, Numbers.project()), places));
  }

  @Test
  void aPartnersPlacesOfAnotherProjectAreNotTheRegionsToCreate() {
    String project = Numbers.project();
    String places = plans.planned(project);
    String neighbour = Numbers.project();
    plans.partner(neighbour, Plans.JEKABPILS);
    String body = Plans.creation(places, 12, "2019-06-03");
    Call.region(neighbour).read("/places/" + places).statusCode(200);
    Call.region(neighbour).post("/place-creations", body).statusCode(404);
    String creation = Call.region(project).make("/place-creations", body);
    String steps = "/place-creations/" + creation + "/steps";
    String start = Plans.step("UNDER_CONSTRUCTION", "2020-03-02");
    Call.region(neighbour).read("/place-creations/" + creation).statusCode(200);
    Call.region(neighbour).post(steps, start).statusCode(404);
    Call.region(project).post(steps, start).statusCode(200);
  }

  private int rows(Caller caller, String id) {
    return callers.as(
        caller,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        database
                            .createNativeQuery("select 1 from places where id = cast(?1 as uuid)")
                            .setParameter(1, id)
                            .getResultList()
                            .size()));
  }
}
