package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

/** An appeal of a decision of an application is noted, and leads to a decision of its own. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApplicationAppealTest {

  @Test
  void anAppealOfARefusalIsNotedAndTheRefusalTakenBack() {
    String application = decided("REFUSE");
    String refusal =
        Call.REGISTRAR
            .read("/registration-applications/" + application)
            .extract()
            .path("decisions[0].id");
    note(application, refusal, "PENDING", null).statusCode(200);
    note(application, refusal, "ALLOWED", "2022-06-14")
        .statusCode(200)
        .body("decisions[0].appeals.outcome", contains("PENDING", "ALLOWED"));
    decide(application, "REOPEN", "2022-06-15").statusCode(200).body("status", equalTo("APPLIED"));
  }

  @Test
  void anAppealIsOfARefusalAndEndsOnADay() {
    String application = decided("REGISTER");
    String registration =
        Call.REGISTRAR
            .read("/registration-applications/" + application)
            .extract()
            .path("decisions[0].id");
    note(application, registration, "PENDING", null)
        .statusCode(409)
        .body("code", equalTo("REG-0034"));
    note(application, application, "PENDING", null).statusCode(404);
    String refused = decided("REFUSE");
    String refusal =
        Call.REGISTRAR
            .read("/registration-applications/" + refused)
            .extract()
            .path("decisions[0].id");
    note(refused, refusal, "DISMISSED", null)
        .statusCode(422)
        .body("errors.code", contains("REG-0035"));
  }

  private static ValidatableResponse note(
      String application, String decision, String outcome, String day) {
    return Call.REGISTRAR.post(
        "/registration-applications/" + application + "/appeals",
        """
        {"decisionId": "%s", "appeal": {"lodgedOn": "2022-06-12", "number": "A-1",
          "outcome": "%s"%s}}
        """
            .formatted(decision, outcome, day == null ? "" : ", \"outcomeOn\": \"" + day + "\""));
  }

  private static String decided(String verb) {
    String id =
        Register.application(Register.provider("Darbu gaita"), "GROUP_HOME", Numbers.addressCode());
    decide(id, verb, "2022-06-10").statusCode(200);
    return id;
  }

  private static ValidatableResponse decide(String id, String verb, String day) {
    return Call.REGISTRAR.post(
        "/registration-applications/" + id + "/decisions", Register.decision(verb, day));
  }
}
