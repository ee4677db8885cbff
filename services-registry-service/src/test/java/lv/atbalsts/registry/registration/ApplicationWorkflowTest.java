package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApplicationWorkflowTest {

  /** The last decision before the tests' day, so that there is time to complete. */
  private static final String LATELY = "2022-06-10";

  private String provider;

  static Stream<Arguments> everyStatusAndDecision() {
    return Arrays.stream(ApplicationStatus.values())
        .flatMap(
            from -> Arrays.stream(DecisionKind.values()).map(verb -> Arguments.of(from, verb)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndDecision")
  void aDecisionMovesAnApplicationOnlyAsTheWorkflowSays(ApplicationStatus from, DecisionKind verb) {
    String application = applicationIn(from);
    held(from, verb.outcome(), decide(application, verb.name(), "2022-06-11"));
  }

  @ParameterizedTest
  @CsvSource({
    "APPLIED, 200",
    "NEEDS_COMPLETION, 200",
    "REGISTERED, 409",
    "REFUSED, 409",
    "WITHDRAWN, 409"
  })
  void theApplicantWithdrawsWhatIsNotDecided(ApplicationStatus from, int status) {
    String application = applicationIn(from);
    ValidatableResponse answer = withdraw(application);
    answer.statusCode(status);
    held(from, ApplicationStatus.WITHDRAWN, answer);
  }

  private static void held(
      ApplicationStatus from, ApplicationStatus to, ValidatableResponse answer) {
    if (from.successors().contains(to)) {
      answer.statusCode(200).body("status", equalTo(to.name()));
      return;
    }
    List<String> allowed = from.successors().stream().map(Enum::name).sorted().toList();
    answer
        .statusCode(409)
        .body("code", equalTo("KIT-0409"))
        .body("from", equalTo(from.name()))
        .body("to", equalTo(to.name()))
        .body("allowed", equalTo(allowed));
  }

  @ParameterizedTest
  @CsvSource({
    "APPLIED, 409",
    "NEEDS_COMPLETION, 200",
    "REGISTERED, 409",
    "REFUSED, 409",
    "WITHDRAWN, 409"
  })
  void itIsEditedAndCompletedWhileItNeedsCompletion(ApplicationStatus from, int status) {
    String application = applicationIn(from);
    edit(application, 12).statusCode(status);
    complete(application)
        .statusCode(status)
        .body("code", status == 409 ? equalTo("REG-0032") : nullValue());
  }

  private String applicationIn(ApplicationStatus status) {
    provider = Register.provider("Darbu gaita");
    String id = Register.application(provider, "GROUP_HOME", Numbers.addressCode());
    switch (status) {
      case APPLIED -> {}
      case NEEDS_COMPLETION -> decide(id, "POSTPONE", LATELY).statusCode(200);
      case REGISTERED -> decide(id, "REGISTER", LATELY).statusCode(200);
      case REFUSED -> decide(id, "REFUSE", LATELY).statusCode(200);
      case WITHDRAWN -> withdraw(id).statusCode(200);
    }
    return id;
  }

  private static ValidatableResponse decide(String id, String verb, String day) {
    return Call.REGISTRAR.post(decisions(id), Register.decision(verb, day));
  }

  private ValidatableResponse withdraw(String id) {
    return Call.provider(provider)
        .post("/registration-applications/" + id + "/withdrawal", "{\"reason\": \"Kļūda\"}");
  }

  private ValidatableResponse complete(String id) {
    return Call.provider(provider).post("/registration-applications/" + id + "/completion", "{}");
  }

  private ValidatableResponse edit(String id, int places) {
    return Call.provider(provider)
        .put("/registration-applications/" + id, version(id), edit(places));
  }

  private static String edit(int places) {
    String application =
        Register.applicationBody("", "GROUP_HOME", Numbers.addressCode(), "0038000");
    return "{"
        + application.substring(application.indexOf("\"service\"")).replace("16", "" + places);
  }

  private static String version(String id) {
    return Call.REGISTRAR
        .read("/registration-applications/" + id)
        .extract()
        .header("ETag")
        .replace("\"", "");
  }

  private static String decisions(String application) {
    return "/registration-applications/" + application + "/decisions";
  }

  @Test
  void aPostponedApplicationIsEditedCompletedAndRegistered() {
    String application = applicationIn(ApplicationStatus.NEEDS_COMPLETION);
    edit(application, 12)
        .statusCode(200)
        .body("service.plannedClients", equalTo(12))
        .body("completeBy", equalTo("2022-07-10"))
        .body(
            "progress.steps.findAll { !it.done }.step",
            contains("HAND_IN_DOCUMENTS", "COMPLETE", "DECIDE"));
    complete(application)
        .statusCode(200)
        .body("status", equalTo("APPLIED"))
        .body("completedOn", equalTo("2022-06-15"))
        .body("progress.steps.find { it.step == 'DECIDE' }.until", equalTo("2022-07-15"));
    decide(application, "REGISTER", "2022-06-15")
        .statusCode(200)
        .body("decisions.decision", contains("POSTPONE", "REGISTER"))
        .body("decisions.decisionNumber", contains("1-12/34", "1-12/34"))
        .body("decisions.ground", contains("DOCUMENTS_MISSING", null))
        .body("decisions[0].completeBy", equalTo("2022-07-10"))
        .body("progress.toDo", equalTo(0))
        .body("registrationId", notNullValue());
  }

  @Test
  void whatWasWrittenBeforeStandsInTheHistory() {
    String application = applicationIn(ApplicationStatus.NEEDS_COMPLETION);
    edit(application, 12).statusCode(200);
    Call.provider(provider)
        .read("/registry/history/" + application)
        .statusCode(200)
        .body("items.data.plannedClients", contains(16, 16, 12))
        .body("items.data.decision", contains(null, "POSTPONE", null));
  }

  @Test
  void anotherProviderNeitherEditsNorReadsItsHistory() {
    String application = applicationIn(ApplicationStatus.NEEDS_COMPLETION);
    Call other = Call.provider(Register.provider("Cits"));
    String path = "/registration-applications/" + application;
    other.put(path, "1", edit(12)).statusCode(404);
    other.post(path + "/completion", "{}").statusCode(404);
    other.post(path + "/withdrawal", "{\"reason\": \"x\"}").statusCode(404);
    other.post(path + "/check", "").statusCode(404);
    other.read("/registry/history/" + application).statusCode(404);
  }

  @Test
  void afterItsLastDayItIsNotCompleted() {
    String application = applicationIn(ApplicationStatus.APPLIED);
    decide(application, "POSTPONE", "2022-05-15").statusCode(200);
    complete(application)
        .statusCode(409)
        .body("code", equalTo("REG-0033"))
        .body("limit", equalTo("2022-06-14"));
    decide(application, "POSTPONE", "2022-06-15").statusCode(200);
    complete(application).statusCode(200);
  }

  @Test
  void onItsLastDayItIsCompleted() {
    String application = applicationIn(ApplicationStatus.APPLIED);
    decide(application, "POSTPONE", "2022-05-16").statusCode(200);
    complete(application).statusCode(200);
  }

  @Test
  void aStaleEditIsRefused() {
    String application = applicationIn(ApplicationStatus.NEEDS_COMPLETION);
    Call.provider(provider)
        .put("/registration-applications/" + application, "0", edit(12))
        .statusCode(412);
  }

  @Test
  void whatWasWithdrawnIsEnteredAnew() {
    provider = Register.provider("No jauna");
    String body =
        Register.applicationBody(provider, "GROUP_HOME", Numbers.addressCode(), "0038000");
    withdraw(Call.provider(provider).make("/registration-applications", body)).statusCode(200);
    Call.provider(provider).post("/registration-applications", body).statusCode(201);
  }

  @Test
  void wrongDatesAMissingGroundAndReasonAreNamedTogether() {
    String application = applicationIn(ApplicationStatus.APPLIED);
    Call.REGISTRAR
        .post(
            decisions(application),
            """
            {"decision": "POSTPONE", "decisionNumber": "1", "decidedOn": "2021-07-31",
             "validFrom": "2021-07-30", "completeBy": "2021-07-31"}
            """)
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/decidedOn", "/validFrom", "/reason", "/ground", "/completeBy"))
        .body(
            "errors.code",
            containsInAnyOrder("REG-0004", "REG-0004", "REG-0004", "REG-0011", "REG-0203"));
  }

  @Test
  void aGroundIsOneOfThoseOfTheDecision() {
    String application = applicationIn(ApplicationStatus.APPLIED);
    Call.REGISTRAR
        .post(
            decisions(application),
            Register.decision("POSTPONE", LATELY)
                .replace("DOCUMENTS_MISSING", "NOT_COMPLETED_IN_TIME"))
        .statusCode(422)
        .body("errors.pointer", contains("/ground"))
        .body("errors.code", contains("REG-0031"));
  }

  @Test
  void aDecisionIsNotDatedBeforeTheOneBefore() {
    String application = applicationIn(ApplicationStatus.NEEDS_COMPLETION);
    decide(application, "REGISTER", "2022-06-09")
        .statusCode(422)
        .body("errors.pointer", contains("/decidedOn"))
        .body("errors.code", contains("REG-0004"));
  }

  @Test
  void aDecisionOfTomorrowIsRefused() {
    String application = applicationIn(ApplicationStatus.APPLIED);
    decide(application, "REGISTER", "2022-06-16")
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
  }

  @Test
  void anUnknownApplicationIsNotFound() {
    decide("019a0000-0000-7000-8000-00000000ffff", "REGISTER", "2021-09-01")
        .statusCode(404)
        .body("code", equalTo("KIT-0410"));
  }
}
