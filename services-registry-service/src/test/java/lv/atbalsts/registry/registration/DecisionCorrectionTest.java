package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DecisionCorrectionTest {

  private String provider;
  private String address;
  private String id;

  @BeforeEach
  void register() {
    provider = Register.provider("Lēmumu labotājs");
    address = Numbers.addressCode();
    id = Register.registration(provider, "GROUP_HOME", address);
  }

  private void decide(String operation, String body) {
    Call.REGISTRAR.post("/registrations/" + id + operation, body).statusCode(200);
  }

  private static String decision(String of, String kind) {
    return Call.REGISTRAR
        .read(of + "/decisions")
        .extract()
        .path("items.find { it.decision == '%s' }.id".formatted(kind));
  }

  private ValidatableResponse correct(String kind, String decidedOn, String more) {
    String of = "/registrations/" + id;
    return put(of + "/decisions/" + decision(of, kind), kind, decidedOn, more);
  }

  private static ValidatableResponse put(String path, String kind, String decidedOn, String more) {
    String ground =
        switch (kind) {
          case "EXCLUDE", "SUSPEND" -> "SERVICE_NOT_GIVEN";
          case "POSTPONE", "REFUSE" -> "DOCUMENTS_MISSING";
          default -> null;
        };
    return Call.REGISTRAR
        .request()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(
            "{\"decision\": %s, \"reason\": \"Nepareiza diena\"%s}"
                .formatted(Register.terms(decidedOn, ground), more))
        .put(path)
        .then();
  }

  private static String from(String day) {
    return ", \"effectiveOn\": \"%s\"".formatted(day);
  }

  @Test
  void anExclusionIsFromAnotherDayOnAndWhatStoodIsListed() {
    decide("/exclusion", Register.exclusion("2022-03-01"));

    correct("EXCLUDE", "2022-02-20", from("2022-04-01"))
        .statusCode(200)
        .body("decidedOn", equalTo("2022-02-20"))
        .body("effectiveOn", equalTo("2022-04-01"))
        .body("corrections.decision.decidedOn", contains("2022-03-01"))
        .body("corrections.effectiveOn", contains("2022-03-01"))
        .body("corrections.correctedOn", contains("2022-06-15"))
        .body("corrections.reason", contains("Nepareiza diena"));
    Call.NOBODY
        .read("/registrations/" + id + "?as-of=2022-03-31")
        .body("active", equalTo(true))
        .body("endedOn", equalTo("2022-04-01"));
    Call.REGISTRAR
        .read("/registry/history/" + id)
        .body("items[-1].data.endedOn", equalTo("2022-04-01"))
        .body("items[-1].data.reason", equalTo("Nepareiza diena"));
    Call.provider(provider)
        .read("/registrations/" + id + "/decisions")
        .body("items[1].corrections.size()", equalTo(1));
  }

  @Test
  void anExclusionIsOnADayOfItsRegistrationWithNoOtherBesideIt() {
    decide("/exclusion", Register.exclusion("2022-03-01"));

    correct("EXCLUDE", "2022-03-01", from("2021-08-31"))
        .statusCode(422)
        .body("errors.pointer", contains("/effectiveOn"))
        .body("errors.code", contains("REG-0004"));
    correct("EXCLUDE", "2022-03-01", from("2022-06-16"))
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
    String application = Register.application(provider, "GROUP_HOME", address);
    Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("REGISTER", "2022-04-01"))
        .statusCode(200);
    correct("EXCLUDE", "2022-03-01", from("2022-04-02"))
        .statusCode(409)
        .body("code", equalTo("REG-0007"));
    correct("EXCLUDE", "2022-03-01", from("2022-04-01")).statusCode(200);
  }

  @Test
  void aDecisionStaysBetweenThoseBeforeAndAfterIt() {
    decide(
        "/suspensions",
        "{\"suspendedOn\": \"2022-01-10\", \"decision\": %s}"
            .formatted(Register.terms("2022-01-10", "SERVICE_NOT_GIVEN")));
    decide(
        "/resumption",
        "{\"resumedOn\": \"2022-02-10\", \"decision\": %s}"
            .formatted(Register.terms("2022-02-10", null)));

    correct("SUSPEND", "2021-08-31", "")
        .statusCode(422)
        .body("errors.pointer", contains("/decision/decidedOn"))
        .body("errors.code", contains("REG-0004"));
    correct("SUSPEND", "2022-02-11", "").statusCode(422).body("errors.code", contains("REG-0067"));
    correct("SUSPEND", "2022-02-10", from("2022-01-09"))
        .statusCode(422)
        .body("errors.code", contains("REG-0068"));
    correct("SUSPEND", "2022-02-10", "").statusCode(200).body("effectiveOn", equalTo("2022-01-10"));
    correct("REGISTER", "2021-09-02", "").statusCode(422).body("errors.code", contains("REG-0067"));
    correct("REGISTER", "2021-08-31", "").statusCode(200).body("corrections.size()", equalTo(1));
  }

  @Test
  void anExclusionThatWasTakenBackIsOfNoOtherDay() {
    decide("/exclusion", Register.exclusion("2022-03-01"));
    decide("/reinstatement", "{\"decision\": %s}".formatted(Register.terms("2022-05-01", null)));

    correct("EXCLUDE", "2022-03-01", from("2022-03-02"))
        .statusCode(409)
        .body("code", equalTo("REG-0069"));
    correct("EXCLUDE", "2022-03-02", "").statusCode(200);
    correct("REINSTATE", "2022-05-02", "")
        .statusCode(200)
        .body("effectiveOn", equalTo("2022-05-02"));
    Call.NOBODY.read("/registrations/" + id).body("endedOn", nullValue());
  }

  @Test
  void aDecisionOfAnApplicationIsCorrectedToo() {
    String of = "/registration-applications/" + Register.application(provider, "RESPITE", address);
    String first = Call.REGISTRAR.read(of).extract().path("submittedOn");
    Call.REGISTRAR
        .post(of + "/decisions", Register.decision("POSTPONE", "2021-09-01"))
        .statusCode(200);
    String path = of + "/decisions/" + Call.REGISTRAR.read(of).extract().path("decisions[0].id");

    put(path, "POSTPONE", "2021-07-31", "").statusCode(422);
    put(path, "POSTPONE", "2022-06-15", "")
        .statusCode(422)
        .body("errors.code", contains("REG-0067"));
    put(path, "POSTPONE", first, "").statusCode(200).body("decidedOn", equalTo(first));
    Call.provider(provider)
        .read(of)
        .body("decisions[0].decidedOn", equalTo(first))
        .body("decisions[0].corrections.decision.decidedOn", contains("2021-09-01"));
  }

  @Test
  void onlyTheRegistrarCorrectsWhatItHasRead() {
    decide("/exclusion", Register.exclusion("2022-03-01"));
    String of = "/registrations/" + id;
    String path = of + "/decisions/" + decision(of, "EXCLUDE");
    String body =
        "{\"decision\": %s, \"reason\": \"Nepareizs numurs\"}"
            .formatted(Register.terms("2022-03-01", "SERVICE_NOT_GIVEN"));

    Call.REGISTRAR.put(path, "77", body).statusCode(412);
    Call.provider(provider).put(path, "1", body).statusCode(403);
    String other = Register.registration(provider, "RESPITE", address);
    Call.REGISTRAR
        .put("/registrations/" + other + "/decisions/" + decision(of, "EXCLUDE"), "0", body)
        .statusCode(404);
    Call.REGISTRAR.put(path, "1", body).statusCode(200);
    Call.REGISTRAR.put(path, "1", body).statusCode(412);
  }
}
