package lv.atbalsts.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.local.parts.OddManners;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class AnswerMannersTest {

  private static final String NOTE = "{\"municipality\":\"0001000\",\"text\":\"a\"}";

  @Test
  void noCacheKeepsAnAnswerOrAProblemUnlessTheOperationIsPublic() {
    municipality().get("/jottings").then().statusCode(200).header("Cache-Control", "no-store");
    municipality().get("/jottings/none").then().statusCode(404).header("Cache-Control", "no-store");
    given().get("/jottings").then().statusCode(401).header("Cache-Control", "no-store");
    given().get("/forms").then().statusCode(200).header("Cache-Control", nullValue());
    given().get("/forms?no=1").then().statusCode(400).header("Cache-Control", "no-store");
  }

  @Test
  void aProblemSaysThatItsLanguageWasChosen() {
    municipality()
        .header("Accept-Language", "lv")
        .get("/jottings/none")
        .then()
        .header("Content-Language", "lv")
        .header("Vary", "Accept-Language");
  }

  @Test
  void whereSomethingIsIsToldAsAPathWhateverHostWasNamedAlsoTheSecondTime() {
    String key = UUID.randomUUID().toString();
    write("evil.example", key)
        .statusCode(201)
        .header("Location", matchesPattern("/jottings/[0-9a-f-]{36}"));
    write("other.example", key)
        .statusCode(201)
        .header("Location", matchesPattern("/jottings/[0-9a-f-]{36}"));
  }

  @Test
  void aWrongMethodIsAnsweredWithTheRightOnes() {
    municipality()
        .delete("/jottings")
        .then()
        .statusCode(405)
        .header("Allow", allOf(containsString("GET"), containsString("POST")));
  }

  @Test
  void whatCannotBeAnsweredInAFormNamesTheForm() {
    municipality()
        .accept("text/csv")
        .get("/forms/0197b1f0-0000-7000-8000-000000000001/asked")
        .then()
        .statusCode(406)
        .body(
            "detail",
            equalTo(
                "The answer cannot be given in the form that Accept asks for. This operation answers as: application/json."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "320000-00001",
        "client 32000000001",
        "320000 00001",
        "320000.00001",
        "3200000 0001",
        "32000000001a"
      })
  void aKeyThatLooksLikeAPersonalCodeIsRefused(String key) {
    write("localhost", key).statusCode(400).body("code", equalTo("KIT-0025"));
  }

  @Test
  void oddHeadersAreRefusedByOneRuleEverywhere() {
    assertEquals(
        List.of(),
        OddManners.failures().stream()
            .filter(each -> !each.contains("/jottings/failure"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/json;charset=\"UTF-8\"; profile=x"
      })
  void jsonIsNamedInEveryRightWay(String type) {
    assertEquals(201, written(type).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json; charset=windows-1257",
        "application/json; charset=utf-8; charset=latin1",
        "application/json;;",
        "application/json; a=\"",
        "application /json"
      })
  void aTypeThatIsNotUnderstoodIsRefusedWithTheOneThatIs(String type) {
    RawHttp answer = written(type);
    assertEquals(415, answer.status());
    assertEquals("application/json", answer.header("Accept").orElseThrow());
  }

  private static RawHttp written(String type) {
    return RawHttp.call(
        "POST",
        "/jottings",
        NOTE,
        "Authorization: Bearer " + Tokens.of("MUNICIPALITY", "0001000"),
        "Content-Length: " + NOTE.length(),
        "Content-Type: " + type);
  }

  @Test
  void metricsKnowRoutesOnlyAndNoPath() throws IOException {
    municipality().patch("/jottings/320000-00011").then().statusCode(404);
    municipality().put("/forms/320000-00012/asked").then().statusCode(405);
    municipality().delete("/forms/320000-00013/asked").then().statusCode(405);
    given().get("/forms/320000-00014/asked").then().statusCode(401);
    municipality().get("/forms/320000-00015/asked").then().statusCode(404);
    raw("GET /forms/320000-00016%zz/asked HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    raw("PUT /320000-00017/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("http_server_requests_seconds_count"))
        .body(not(containsString("320000-000")));
  }

  private static void raw(String request) throws IOException {
    try (Socket caller = new Socket("localhost", RestAssured.port);
        OutputStream out = caller.getOutputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      caller.getInputStream().readAllBytes();
    }
  }

  private static ValidatableResponse write(String host, String key) {
    return municipality()
        .noFilters()
        .header("Host", host)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(NOTE)
        .post("/jottings")
        .then();
  }

  private static RequestSpecification municipality() {
    return given().auth().oauth2(Tokens.of("MUNICIPALITY", "0001000"));
  }
}
