package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApplicationWorkflowTest {

  static Stream<Arguments> everyStatusAndDecision() {
    return Arrays.stream(ApplicationStatus.values())
        .flatMap(
            from -> Arrays.stream(DecisionKind.values()).map(verb -> Arguments.of(from, verb)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndDecision")
  void aDecisionMovesAnApplicationOnlyAsTheWorkflowSays(ApplicationStatus from, DecisionKind verb) {
    boolean open = from == ApplicationStatus.SUBMITTED || from == ApplicationStatus.POSTPONED;
    String application = applicationIn(from);
    var answer =
        Call.REGISTRAR.post(decisions(application), Register.decision(verb.name(), "2021-09-02"));
    if (open) {
      answer.statusCode(200).body("status", equalTo(outcome(verb)));
      return;
    }
    answer
        .statusCode(409)
        .body("code", equalTo("KIT-0409"))
        .body("from", equalTo(from.name()))
        .body("to", equalTo(outcome(verb)))
        .body("allowed", empty());
  }

  private static String outcome(DecisionKind verb) {
    return switch (verb) {
      case REGISTER -> "REGISTERED";
      case POSTPONE -> "POSTPONED";
      case REFUSE -> "REFUSED";
    };
  }

  private static String applicationIn(ApplicationStatus status) {
    String provider = Register.provider("Darbu gaita");
    String id = Register.application(provider, "GROUP_HOME", Numbers.addressCode());
    String verb =
        switch (status) {
          case SUBMITTED -> null;
          case POSTPONED -> "POSTPONE";
          case REGISTERED -> "REGISTER";
          case REFUSED -> "REFUSE";
        };
    if (verb != null) {
      Call.REGISTRAR.post(decisions(id), Register.decision(verb, "2021-09-01")).statusCode(200);
    }
    return id;
  }

  private static String decisions(String application) {
    return "/registration-applications/" + application + "/decisions";
  }

  @Test
  void aPostponedApplicationShowsBothDecisionsAndItsRegistration() {
    String application = applicationIn(ApplicationStatus.POSTPONED);
    Call.REGISTRAR
        .post(decisions(application), Register.decision("REGISTER", "2021-10-01"))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("decisions.decision", contains("POSTPONE", "REGISTER"))
        .body("decisions.decidedOn", contains("2021-09-01", "2021-10-01"))
        .body("registrationId", notNullValue());
  }

  @Test
  void aRefusedApplicationHasNoRegistration() {
    String application = applicationIn(ApplicationStatus.REFUSED);
    Call.REGISTRAR
        .read("/registration-applications/" + application)
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body("registrationId", nullValue());
  }

  @Test
  void wrongDatesAndAMissingReasonAreNamedTogether() {
    String application = applicationIn(ApplicationStatus.SUBMITTED);
    Call.REGISTRAR
        .post(
            decisions(application),
            """
            {"decision": "POSTPONE", "decidedOn": "2021-07-31", "validFrom": "2021-07-30"}
            """)
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/decidedOn", "/validFrom", "/reason"))
        .body("errors.code", containsInAnyOrder("REG-0004", "REG-0004", "REG-0011"));
  }

  @Test
  void aDecisionIsNotDatedBeforeTheOneBefore() {
    String application = applicationIn(ApplicationStatus.POSTPONED);
    Call.REGISTRAR
        .post(decisions(application), Register.decision("REGISTER", "2021-08-31"))
        .statusCode(422)
        .body("errors.pointer", contains("/decidedOn"))
        .body("errors.code", contains("REG-0004"));
  }

  @Test
  void aDecisionOfTomorrowIsRefused() {
    String application = applicationIn(ApplicationStatus.SUBMITTED);
    Call.REGISTRAR
        .post(decisions(application), Register.decision("REGISTER", "2022-06-16"))
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
  }

  @Test
  void anUnknownApplicationIsNotFound() {
    Call.REGISTRAR
        .post(
            decisions("019a0000-0000-7000-8000-00000000ffff"),
            Register.decision("REGISTER", "2021-09-01"))
        .statusCode(404)
        .body("code", equalTo("KIT-0410"));
  }
}
