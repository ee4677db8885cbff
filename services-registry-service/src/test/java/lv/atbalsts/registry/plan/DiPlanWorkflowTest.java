package lv.atbalsts.registry.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class DiPlanWorkflowTest {

  private static final String AGAIN = "{\"submittedOn\": \"2017-11-01\"}";

  private static final String REFUSAL = Plans.RETURN.replace("RETURN", "REFUSE");
  private static final String WITHDRAWAL =
      "{\"withdrawnOn\": \"2017-11-02\", \"reason\": \"Pašvaldība maina priekšlikumu\"}";

  enum Verb {
    SUBMIT(DiPlanStatus.SUBMITTED),
    APPROVE(DiPlanStatus.APPROVED),
    RETURN(DiPlanStatus.RETURNED),
    REFUSE(DiPlanStatus.REFUSED),
    WITHDRAW(DiPlanStatus.WITHDRAWN);

    private final DiPlanStatus to;

    Verb(DiPlanStatus to) {
      this.to = to;
    }
  }

  @Inject Plans plans;

  static Stream<Arguments> everyStatusAndVerb() {
    return Arrays.stream(DiPlanStatus.values())
        .flatMap(from -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(from, verb)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndVerb")
  void aPlanMovesOnlyAsTheWorkflowSays(DiPlanStatus from, Verb verb) {
    String project = Numbers.project();
    String path = "/di-plans/" + planIn(from, project);
    var answer =
        switch (verb) {
          case SUBMIT -> Call.region(project).post(path + "/submission", AGAIN);
          case APPROVE -> Call.COUNCIL.post(path + "/decisions", Plans.APPROVAL);
          case RETURN -> Call.COUNCIL.post(path + "/decisions", Plans.RETURN);
          case REFUSE -> Call.COUNCIL.post(path + "/decisions", REFUSAL);
          case WITHDRAW -> Call.region(project).post(path + "/withdrawal", WITHDRAWAL);
        };
    List<String> allowed =
        switch (from) {
          case DRAFT, RETURNED -> List.of("SUBMITTED", "WITHDRAWN");
          case SUBMITTED -> List.of("APPROVED", "REFUSED", "RETURNED", "WITHDRAWN");
          case APPROVED, REFUSED, WITHDRAWN -> List.of();
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

  private String planIn(DiPlanStatus status, String project) {
    String plan = plans.draft(project);
    plans.places(project, plan);
    if (status != DiPlanStatus.DRAFT) {
      plans.submit(project, plan);
    }
    switch (status) {
      case APPROVED -> plans.decide(plan, Plans.APPROVAL);
      case RETURNED -> plans.decide(plan, Plans.RETURN);
      case REFUSED -> plans.decide(plan, REFUSAL);
      case WITHDRAWN ->
          Call.region(project)
              .post("/di-plans/" + plan + "/withdrawal", WITHDRAWAL)
              .statusCode(200);
      default -> {
        // it is there
      }
    }
    return plan;
  }

  @ParameterizedTest
  @MethodSource("everyStatus")
  void placesAreAddedOnlyToAPlanThatIsNotBeforeTheCouncil(DiPlanStatus status) {
    String project = Numbers.project();
    String plan = planIn(status, project);
    var answer =
        Call.region(project)
            .post(
                "/di-plans/" + plan + "/places",
                Plans.lines(Plans.line(Plans.JEKABPILS, 3), Plans.line(Plans.JEKABPILS, 4)));
    if (status == DiPlanStatus.DRAFT || status == DiPlanStatus.RETURNED) {
      answer.statusCode(201).body("items.places", contains(3, 4));
      return;
    }
    answer
        .statusCode(409)
        .body("code", equalTo("REG-0012"))
        .body("from", equalTo(status.name()))
        .body("allowed", contains("DRAFT", "RETURNED"));
  }

  static DiPlanStatus[] everyStatus() {
    return DiPlanStatus.values();
  }

  @Test
  void aPlanWithoutPlacesIsNotSubmitted() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    Call.region(project)
        .post("/di-plans/" + plan + "/submission", AGAIN)
        .statusCode(409)
        .body("code", equalTo("REG-0009"));
  }

  @Test
  void aProjectHasOnePlan() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    Call.region(project)
        .post(
            "/di-plans",
            """
            {"projectNumber": "%s", "region": "Zemgale", "title": "Otrs", "draftedOn": "2017-06-01"}
            """
                .formatted(project))
        .statusCode(409)
        .body("code", equalTo("REG-0008"))
        .body("conflicts", contains(plan));
  }

  @Test
  void anUnknownRegionIsRefused() {
    String project = Numbers.project();
    Call.region(project)
        .post(
            "/di-plans",
            """
            {"projectNumber": "%s", "region": "Sēlija", "title": "Plāns", "draftedOn": "2017-06-01"}
            """
                .formatted(project))
        .statusCode(422)
        .body("errors.pointer", contains("/region"))
        .body("errors.code", contains("REG-0010"));
  }

  @Test
  void anApprovalNeedsItsNumberAndAReturnItsReason() {
    String plan = planIn(DiPlanStatus.SUBMITTED, Numbers.project());
    String path = "/di-plans/" + plan + "/decisions";
    Call.COUNCIL
        .post(path, "{\"decision\": \"APPROVE\", \"decidedOn\": \"2017-08-31\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/decidedOn", "/decisionNumber"))
        .body("errors.code", contains("REG-0004", "REG-0011"));
    Call.COUNCIL
        .post(path, "{\"decision\": \"RETURN\", \"decidedOn\": \"2017-10-17\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
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
    Call.region(project).read("/places?version=1&planId=" + plan).body("items.size()", equalTo(0));
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
