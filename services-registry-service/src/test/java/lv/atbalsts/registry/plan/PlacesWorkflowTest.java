package lv.atbalsts.registry.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlacesWorkflowTest {

  enum Verb {
    START("creation-start", "{\"startedOn\": \"2020-03-02\"}", PlacesStatus.CREATING),
    COMPLETE("completion", "{\"finishedOn\": \"2021-11-30\"}", PlacesStatus.CREATED);

    private final String path;
    private final String body;
    private final PlacesStatus to;

    Verb(String path, String body, PlacesStatus to) {
      this.path = path;
      this.body = body;
      this.to = to;
    }
  }

  @Inject Plans plans;

  static Stream<Arguments> everyStatusAndVerb() {
    return Arrays.stream(PlacesStatus.values())
        .flatMap(from -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(from, verb)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndVerb")
  void placesMoveOnlyAsTheWorkflowSays(PlacesStatus from, Verb verb) {
    String project = Numbers.project();
    String places = placesIn(from, project);
    var answer = act(project, places, verb);
    List<String> allowed =
        switch (from) {
          case DRAFT -> List.of("PLANNED");
          case PLANNED -> List.of("CREATING");
          case CREATING -> List.of("CREATED");
          case CREATED -> List.of();
        };
    if (allowed.contains(verb.to.name())) {
      answer.statusCode(200).body("status", equalTo(verb.to.name()));
      return;
    }
    answer
        .statusCode(409)
        .body("from", equalTo(from.name()))
        .body("to", equalTo(verb.to.name()))
        .body("allowed", equalTo(allowed));
  }

  private static ValidatableResponse act(String project, String places, Verb verb) {
    return Call.region(project).post("/places/" + places + "/" + verb.path, verb.body);
  }

  private String placesIn(PlacesStatus status, String project) {
    if (status == PlacesStatus.DRAFT) {
      return plans.places(project, plans.draft(project));
    }
    String places = plans.planned(project);
    if (status != PlacesStatus.PLANNED) {
      act(project, places, Verb.START).statusCode(200);
    }
    if (status == PlacesStatus.CREATED) {
      act(project, places, Verb.COMPLETE).statusCode(200);
    }
    return places;
  }

  @Test
  void creationIsNotDatedBeforeTheApprovalNorEndsBeforeItStarts() {
    String project = Numbers.project();
    String places = plans.planned(project);
    Call.region(project)
        .post("/places/" + places + "/creation-start", "{\"startedOn\": \"2017-10-16\"}")
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
    act(project, places, Verb.START).statusCode(200);
    Call.region(project)
        .post("/places/" + places + "/completion", "{\"finishedOn\": \"2020-03-01\"}")
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
  }

  @Test
  void everyWrongLineIsNamedAndNoneIsKept() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    Call.region(project)
        .post(
            "/di-plans/" + plan + "/places",
            Plans.lines(
                Plans.line(Plans.JEKABPILS, 5),
                Plans.line("0031000", 5),
                Plans.line(Plans.JEKABPILS, 5).replace("DAY_CARE_CENTRE", "FLYING"),
                Plans.line(Plans.JEKABPILS, 5).replace("2022-12-31", "2017-05-31")))
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/items/1/municipality", "/items/2/serviceType", "/items/3/plannedFor"))
        .body("errors.code", contains("KIT-0011", "KIT-0012", "REG-0004"));
    Call.region(project).read("/places?planId=" + plan).body("items.size()", equalTo(0));
  }

  @Test
  void twoHundredLinesAreTakenAtOnceAndNoMore() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    String[] lines = new String[201];
    Arrays.fill(lines, Plans.line(Plans.JEKABPILS, 1));
    String path = "/di-plans/" + plan + "/places";
    Call.region(project).post(path, Plans.lines(lines)).statusCode(400);
    Call.region(project)
        .post(path, Plans.lines(Arrays.copyOf(lines, 200)))
        .statusCode(201)
        .body("items.size()", equalTo(200));
  }
}
