package lv.atbalsts.kit.refusal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProblemsTest {

  @Inject FailureLog log;

  @Test
  void aRuleThatRefusesNamesItselfItsSourceAndTheValuesCompared() {
    problem(post("{\"municipality\":\"0001000\",\"text\":\"a b c d\"}"), 422, "NOTE-0001")
        .body("title", equalTo("Too many words"))
        .body("detail", equalTo("A note holds 3 words, this one has 4."))
        .body("instance", equalTo("/jottings"))
        .body("rule", equalTo("NOTE-R1"))
        .body("legalBasis", equalTo("the law of notes p.1"))
        .body("inForce.from", equalTo("2020-01-01"))
        .body("limit", equalTo(3))
        .body("requested", equalTo(4))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void theTextIsLatvianWhereLatvianIsAsked() {
    problem(
            municipality()
                .header("Accept-Language", "lv-LV,lv;q=0.9,en;q=0.5")
                .contentType("application/json")
                .body("{\"municipality\":\"0001000\",\"text\":\"a b c d\"}")
                .post("/jottings")
                .then(),
            422,
            "NOTE-0001")
        .header("Content-Language", equalTo("lv"))
        .body("detail", equalTo("Piezīmē ir 3 vārdi, šajā ir 4."));
  }

  @Test
  void everyWrongFieldIsListedWithItsPointer() {
    problem(post("{\"text\":\" \"}"), 400, "KIT-0006")
        .body("errors", hasSize(2))
        .body("errors.pointer", containsInAnyOrder("/municipality", "/text"));
  }

  @Test
  void malformedJsonSaysWhereItBreaks() {
    problem(post("{\"text\":\n oops"), 400, "KIT-0001").body("detail", containsString("line 2"));
  }

  @Test
  void anUnknownFieldIsNamed() {
    problem(post("{\"municipality\":\"0001000\",\"text\":\"a\",\"colour\":1}"), 400, "KIT-0002")
        .body("errors[0].pointer", equalTo("/colour"));
  }

  @Test
  void aValueOfTheWrongFormIsPointedAtButNotRepeated() {
    problem(
            post("{\"municipality\":\"0001000\",\"text\":\"a\",\"on\":\"320000-00001\"}"),
            400,
            "KIT-0003")
        .body("errors[0].pointer", equalTo("/on"))
        .body(not(containsString("320000")));
  }

  @Test
  void aValueThatIsNotInTheListIsPointedAtWithTheListAndNotRepeated() {
    String body = "{\"municipality\":\"0001000\",\"text\":\"a\",\"mood\":\"Bērziņš\"}";
    problem(post(body), 400, "KIT-0015")
        .body("errors[0].pointer", equalTo("/mood"))
        .body("errors[0].message", equalTo("/mood takes one of these values only: GLAD, SAD."))
        .body("detail", equalTo("/mood takes one of these values only: GLAD, SAD."))
        .body("allowed", contains("GLAD", "SAD"))
        .body(not(containsString("Bērziņš")));
    problem(
            municipality()
                .header("Accept-Language", "lv")
                .contentType("application/json")
                .body(body)
                .post("/jottings")
                .then(),
            400,
            "KIT-0015")
        .body("detail", equalTo("/mood pieņem tikai kādu no šīm vērtībām: GLAD, SAD."));
  }

  @Test
  void aQueryThatIsNotInTheListIsAnsweredWithTheListToo() {
    problem(municipality().get("/jottings/moods?mood=320000-00001").then(), 400, "KIT-0015")
        .body("detail", equalTo("mood takes one of these values only: GLAD, SAD."))
        .body(not(containsString("320000")));
    municipality().get("/jottings/moods?mood=SAD").then().statusCode(200).body(equalTo("SAD"));
  }

  @ParameterizedTest
  @CsvSource({"on,400,KIT-0014", "limit,400,KIT-0014"})
  void aQueryOfTheWrongFormIsNamedButNotRepeated(String query, int status, String code) {
    problem(municipality().get("/jottings/moods?" + query + "=320000-00001").then(), status, code)
        .body("detail", containsString("The query " + query))
        .body(not(containsString("320000")));
  }

  @Test
  void anAddressOrAFieldOfNoFormOfOursIsNotRepeated() {
    problem(municipality().get("/jottings/320000-00001").then(), 404, "KIT-0404")
        .body("instance", equalTo("/jottings/*"));
    problem(
            post("{\"municipality\":\"0001000\",\"text\":\"a\",\"Jānis Bērziņš\":1}"),
            400,
            "KIT-0002")
        .body("errors[0].pointer", equalTo("/…"))
        .body(not(containsString("Bērziņš")));
  }

  @Test
  void aWrongMediaTypeIs415() {
    problem(
            municipality().contentType("text/plain").body("a").post("/jottings").then(),
            415,
            "KIT-0415")
        .body("rule", equalTo("RFC 9110 15.5.16"));
  }

  @Test
  void aWrongFieldNamesTheLawInTheLanguageAskedFor() {
    problem(
            municipality()
                .header("Accept-Language", "lv")
                .contentType("application/json")
                .body("{\"municipality\":\"0001000\",\"text\":\"320000-00001\"}")
                .post("/jottings")
                .then(),
            400,
            "KIT-0070")
        .body("errors[0].legalBasis", equalTo("VDAR 5. panta 1. punkta c) apakšpunkts"))
        .body("legalBasis", equalTo("VDAR 5. panta 1. punkta c) apakšpunkts"));
  }

  @Test
  void anUnknownPathIs404AndAWrongMethod405() {
    problem(municipality().get("/nowhere").then(), 404, "KIT-0404");
    problem(municipality().delete("/jottings").then(), 405, "KIT-0405");
  }

  @Test
  void aFailureOnOurSideTellsNothingOfItself() {
    problem(municipality().get("/jottings/failure").then(), 500, "KIT-0500")
        .body(not(containsString("Bērziņš")));
  }

  @Test
  void theLogNamesAFailureButRepeatsNothingOfIt() {
    String logged = logged(() -> municipality().get("/jottings/failure").then().statusCode(500));
    assertTrue(logged.contains("KIT-0500"), logged);
    assertTrue(logged.contains("java.lang.IllegalStateException"), logged);
    assertFalse(logged.contains("Bērziņš"), logged);
    assertFalse(logged.contains("320000-00001"), logged);
  }

  @Test
  void whoIsToldToWaitIsNoFailure() {
    HttpProblem busy = HttpProblem.builder().withStatus(503).with("code", "KIT-0507").build();
    ProblemContext context = ProblemContext.of(KitRefusal.NO_ROOM_FOR_FILE.with(), "/jottings");

    String logged = logged(() -> log.apply(busy, context));

    assertTrue(logged.contains("KIT-0507"), logged);
    assertFalse(logged.contains(Refusal.class.getName()), logged);
  }

  private static String logged(Runnable action) {
    StringBuffer text = new StringBuffer();
    Handler listener = new Listener(text);
    Logger.getLogger("").addHandler(listener);
    try {
      action.run();
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
    return text.toString();
  }

  @Test
  void withoutATokenItIs401() {
    problem(given().get("/jottings").then(), 401, "KIT-0401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired", "audience", "unsigned", "otherKey", "garbage"})
  void aBadTokenIs401(String fault) {
    String token =
        switch (fault) {
          case "expired" -> Parts.issuer().expired("MUNICIPALITY", "0001000");
          case "audience" -> Parts.issuer().forAudience("elsewhere", "MUNICIPALITY", "0001000");
          case "unsigned" -> Parts.issuer().unsigned("MUNICIPALITY", "0001000");
          case "otherKey" -> Parts.issuer().signedByAnotherKey("MUNICIPALITY", "0001000");
          default -> "a.b.c";
        };
    problem(given().auth().oauth2(token).get("/jottings").then(), 401, "KIT-0401");
  }

  @Test
  void anotherRoleIsToldTheRolesThatMay() {
    problem(given().auth().oauth2(Tokens.of("CFLA")).get("/jottings").then(), 403, "KIT-0403")
        .body("allowed", contains("MUNICIPALITY", "REGION", "MINISTRY"));
  }

  @Test
  void noTokenMayClaimToBeTheServiceItself() {
    problem(given().auth().oauth2(Tokens.of("SYSTEM")).get("/jottings").then(), 403, "KIT-0403");
  }

  private static RequestSpecification municipality() {
    return given().auth().oauth2(Tokens.of("MUNICIPALITY", "0001000"));
  }

  private static ValidatableResponse post(String body) {
    return municipality().contentType("application/json").body(body).post("/jottings").then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("type", equalTo("urn:atbalsts:problem:" + code));
  }

  /** Everything that is logged, with the failures. */
  private static final class Listener extends Handler {

    private final StringBuffer text;

    Listener(StringBuffer text) {
      this.text = text;
    }

    @Override
    public void publish(LogRecord record) {
      text.append(
          record instanceof ExtLogRecord extended
              ? extended.getFormattedMessage()
              : record.getMessage());
      for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
        text.append(' ').append(cause);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
