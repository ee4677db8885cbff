package lv.atbalsts.registry.creation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.AtOnce;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class CreationWorkflowTest {

  private static final List<CreationStatus> ORDER =
      List.of(
          CreationStatus.UNDER_CONSTRUCTION,
          CreationStatus.FINISHED,
          CreationStatus.EQUIPPED,
          CreationStatus.REGISTERED);

  @Inject Plans plans;

  /** A registration of Jēkabpils from 2022-03-01 on. */
  private static String registration(String serviceType, String municipality) {
    String provider = Register.provider("Jēkabpils centrs");
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(
                    provider, serviceType, Numbers.addressCode(), municipality));
    return Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("REGISTER", "2022-03-01"))
        .statusCode(200)
        .extract()
        .path("registrationId");
  }

  private static String body(CreationStatus step) {
    return switch (step) {
      case PLANNED -> Plans.step("PLANNED", "2019-06-03");
      case UNDER_CONSTRUCTION -> Plans.step("UNDER_CONSTRUCTION", "2020-03-02");
      case FINISHED -> Plans.step("FINISHED", "2021-11-30");
      case EQUIPPED -> Plans.step("EQUIPPED", "2022-01-17");
      case REGISTERED ->
          "{\"step\": \"REGISTERED\", \"registrationId\": \"%s\"}"
              .formatted(registration("DAY_CARE_CENTRE", "0031000"));
      case WITHDRAWN ->
          """
          {"step": "WITHDRAWN", "takenOn": "2022-05-02", "reason": "Pašvaldība atteicās"}
          """;
    };
  }

  private static ValidatableResponse take(String project, String id, CreationStatus step) {
    return Call.region(project).post("/place-creations/" + id + "/steps", body(step));
  }

  private String in(CreationStatus status, String project) {
    String id = plans.create(project, plans.planned(project), 12);
    if (status == CreationStatus.WITHDRAWN) {
      take(project, id, status).statusCode(200);
    } else if (status != CreationStatus.PLANNED) {
      ORDER.subList(0, ORDER.indexOf(status) + 1).forEach(each -> take(project, id, each));
    }
    return id;
  }

  static Stream<Arguments> everyStatusAndStep() {
    return Arrays.stream(CreationStatus.values())
        .flatMap(
            from -> Arrays.stream(CreationStatus.values()).map(step -> Arguments.of(from, step)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndStep")
  void placesComeToBeOnlyStepByStep(CreationStatus from, CreationStatus step) {
    String project = Numbers.project();
    ValidatableResponse answer = take(project, in(from, project), step);
    List<String> allowed = from.successors().stream().map(Enum::name).sorted().toList();
    if (allowed.contains(step.name())) {
      answer.statusCode(200).body("status", equalTo(step.name()));
      return;
    }
    answer
        .statusCode(409)
        .body("from", equalTo(from.name()))
        .body("to", equalTo(step.name()))
        .body("allowed", equalTo(allowed));
  }

  @Test
  void registeredIsFromTheFirstDayOfTheRegistration() {
    String project = Numbers.project();
    String id = in(CreationStatus.REGISTERED, project);
    Call.region(project).read("/place-creations/" + id).body("registeredOn", equalTo("2022-03-01"));
  }

  @Test
  void aStepIsNotBeforeTheOneItFollowsNorAhead() {
    String project = Numbers.project();
    String steps = "/place-creations/" + in(CreationStatus.UNDER_CONSTRUCTION, project) + "/steps";
    Call.region(project)
        .post(steps, Plans.step("FINISHED", "2020-03-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/finishedOn"))
        .body("errors.code", contains("REG-0004"));
    Call.region(project)
        .post(steps, Plans.step("FINISHED", "2022-06-16"))
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
    Call.region(project)
        .post(steps, "{\"step\": \"FINISHED\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/takenOn"));
  }

  @Test
  void aRegistrationIsOfTheServiceAndThePlaceAndHoldsOnTheDay() {
    String project = Numbers.project();
    String steps = "/place-creations/" + in(CreationStatus.EQUIPPED, project) + "/steps";
    String other =
        """
        {"step": "REGISTERED", "takenOn": "2022-02-28", "registrationId": "%s"}
        """
            .formatted(registration("GROUP_HOME", "0038000"));
    Call.region(project)
        .post(steps, other)
        .statusCode(422)
        .body("errors.code", contains("REG-0136", "REG-0137", "REG-0138"));
    Call.region(project)
        .post(
            steps,
            """
            {"step": "REGISTERED", "takenOn": "2022-03-01",
             "registrationId": "019a0000-0000-7000-8000-00000000ffff"}
            """)
        .statusCode(422)
        .body("errors.code", contains("REG-0135"));
    Call.region(project)
        .post(steps, Plans.step("REGISTERED", "2022-03-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/registrationId"));
  }

  @Test
  void inARegistrationStandNoMorePlacesThanItIsFor() throws Exception {
    String registration = registration("DAY_CARE_CENTRE", "0031000");
    String step = "{\"step\": \"REGISTERED\", \"registrationId\": \"%s\"}".formatted(registration);
    List<AtOnce.Task> calls = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String project = Numbers.project();
      String steps = "/place-creations/" + in(CreationStatus.EQUIPPED, project) + "/steps";
      calls.add(() -> Call.region(project).post(steps, step).extract().statusCode());
    }

    assertEquals(List.of(200, 422, 422), AtOnce.of(calls).stream().sorted().toList());

    String project = Numbers.project();
    Call.region(project)
        .post("/place-creations/" + in(CreationStatus.EQUIPPED, project) + "/steps", step)
        .statusCode(422)
        .body("errors.pointer", contains("/registrationId"))
        .body("errors.code", contains("REG-0173"));
  }

  @Test
  void aNumberOfPlacesHasABound() {
    String project = Numbers.project();
    String line = plans.planned(project);
    plans.create(project, line, 1);
    Call.region(project)
        .post("/place-creations", Plans.creation(line, Integer.MAX_VALUE, "2019-06-03"))
        .statusCode(400);
    Call.region(project)
        .post("/place-creations", Plans.creation(line, 100_000, "2019-06-03"))
        .statusCode(409)
        .body("code", equalTo("REG-0131"));
  }

  @Test
  void aStepEnteredInErrorIsTakenBackWithItsReason() {
    String project = Numbers.project();
    String id = in(CreationStatus.FINISHED, project);
    String path = "/place-creations/" + id;
    Call.region(project)
        .put(
            path,
            "2",
            """
            {"creation": {"places": 10, "plannedOn": "2019-06-03", "startedOn": "2020-03-03"},
             "reason": "Nav pabeigts"}
            """)
        .statusCode(200)
        .body("status", equalTo("UNDER_CONSTRUCTION"))
        .body("places", equalTo(10))
        .body("startedOn", equalTo("2020-03-03"))
        .body("finishedOn", nullValue());
    Call.region(project)
        .read("/registry/history/" + id)
        .statusCode(200)
        .body("items.size()", equalTo(4));
  }

  @Test
  void aCorrectionLeavesNoStepOut() {
    String project = Numbers.project();
    String id = in(CreationStatus.FINISHED, project);
    Call.region(project)
        .put(
            "/place-creations/" + id,
            "2",
            """
            {"creation": {"places": 12, "plannedOn": "2019-06-03", "finishedOn": "2021-11-30"},
             "reason": "Nav sākuma"}
            """)
        .statusCode(422)
        .body("errors.pointer", contains("/startedOn"))
        .body("errors.code", contains("REG-0132"));
  }

  @Test
  void placesAreReadAsTheyWereOnADay() {
    String project = Numbers.project();
    String id = in(CreationStatus.REGISTERED, project);
    Call region = Call.region(project);
    String of = "/place-creations/" + id + "?as-of=";

    region.read(of + "2019-06-02").statusCode(404);
    region.read(of + "2019-06-03").body("status", equalTo("PLANNED"));
    region
        .read(of + "2022-02-28")
        .body("status", equalTo("EQUIPPED"))
        .body("equippedOn", equalTo("2022-01-17"))
        .body("registeredOn", nullValue())
        .body("registrationId", nullValue());
    region.read(of + "2022-03-01").body("status", equalTo("REGISTERED"));
    String search = "/place-creations?projectNumber=" + project + "&as-of=2021-12-01&status=";
    region
        .read(search + "FINISHED")
        .body("items.id", contains(id))
        .body("items.status", contains("FINISHED"));
    region.read(search + "REGISTERED").body("items.size()", equalTo(0));
    region
        .read("/place-creations?projectNumber=" + project + "&as-of=2019-06-02")
        .body("items.size()", equalTo(0));
  }

  @Test
  void placesThatWereGivenUpAreSoFromThatDayOn() {
    String project = Numbers.project();
    String id = in(CreationStatus.WITHDRAWN, project);
    String of = "/place-creations/" + id + "?as-of=";

    Call.region(project).read(of + "2022-05-01").body("status", equalTo("PLANNED"));
    Call.region(project).read(of + "2022-05-02").body("status", equalTo("WITHDRAWN"));
  }
}
