package lv.atbalsts.funding.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status and every verb of a project. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProjectWorkflowTest {

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, sign, CONTRACTED",
    "SUBMITTED, reject, REJECTED",
    "SUBMITTED, withdraw, WITHDRAWN",
    "CONTRACTED, sign, CONTRACTED"
  })
  void theLegalMovesAreTaken(ProjectStatus from, String verb, ProjectStatus to) {
    String id = in(from);
    Response answer = move(id, verb, "2016-02-01");
    answer.then().statusCode(verb.equals("sign") ? 201 : 200);
    Call.as("CFLA").get("/projects/" + id).then().body("status", equalTo(to.name()));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTRACTED, reject, REJECTED",
    "CONTRACTED, withdraw, WITHDRAWN",
    "REJECTED, sign, CONTRACTED",
    "REJECTED, reject, REJECTED",
    "REJECTED, withdraw, WITHDRAWN",
    "WITHDRAWN, sign, CONTRACTED",
    "WITHDRAWN, reject, REJECTED",
    "WITHDRAWN, withdraw, WITHDRAWN"
  })
  void theOthersAreRefused(ProjectStatus from, String verb, ProjectStatus to) {
    String id = in(from);
    move(id, verb, "2016-02-01")
        .then()
        .statusCode(409)
        .body("code", equalTo("KIT-0409"))
        .body("from", equalTo(from.name()))
        .body("to", equalTo(to.name()))
        .body("allowed", empty());
    Call.as("CFLA").get("/projects/" + id).then().body("status", equalTo(from.name()));
  }

  @ParameterizedTest
  @CsvSource({"reject, /rejectedOn", "withdraw, /withdrawnOn"})
  void noneIsOfADayToCome(String verb, String pointer) {
    String id = in(ProjectStatus.SUBMITTED);
    move(id, verb, "2199-01-01")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains("FND-0040"));
    Call.as("CFLA").get("/projects/" + id).then().body("status", equalTo("SUBMITTED"));
  }

  @ParameterizedTest
  @CsvSource({"REJECTED", "WITHDRAWN"})
  void nobodyJoinsAClosedProject(ProjectStatus closed) {
    Call.as("MINISTRY")
        .post(
            "/projects/" + in(closed) + "/partners",
            "{'municipality':'0326100','joinedOn':'2016-03-01'}")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0013"))
        .body("projectStatus", equalTo(closed.name()));
  }

  private static String in(ProjectStatus status) {
    String id = Programme.submitted(Programme.number(Programme.BUILDINGS));
    switch (status) {
      case SUBMITTED -> {}
      case CONTRACTED -> move(id, "sign", "2016-01-01");
      case REJECTED -> move(id, "reject", "2016-01-01");
      case WITHDRAWN -> move(id, "withdraw", "2016-01-01");
    }
    return id;
  }

  private static Response move(String id, String verb, String on) {
    String project = "/projects/" + id;
    return switch (verb) {
      case "sign" ->
          Call.as("CFLA").post(project + "/contract-versions", Programme.contract(on, "1000.00"));
      case "reject" ->
          Call.as("CFLA")
              .post(project + "/rejection", "{'rejectedOn':'%s','reason':'No money.'}", on);
      case "withdraw" ->
          Call.as("MINISTRY")
              .post(project + "/withdrawal", "{'withdrawnOn':'%s','reason':'No will.'}", on);
      default -> throw new IllegalArgumentException(verb);
    };
  }
}
