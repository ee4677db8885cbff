package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class CorsTest {

  private static final String FRONT_END = "https://koordinators.example.lv";
  private static final String OTHER_ORIGIN = "https://evil.example";

  @Test
  void thePreflightOfTheFrontEndIsAnsweredWithoutAToken() {
    given()
        .header("Origin", FRONT_END)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,idempotency-key")
        .options("/clients")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", FRONT_END)
        .header("Access-Control-Allow-Methods", containsString("POST"))
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
        .body(emptyString());
  }

  @TestFactory
  Stream<DynamicTest> thePreflightAllowsEveryHeaderThatTheDocumentNames() {
    JsonPath document = given().get("/openapi?format=json").jsonPath();
    List<String> headers =
        document.getList(
            "paths.values().collect{ it.values().collect{ it instanceof Map ? (it.parameters ?: []) : [] } }"
                + ".flatten().findAll{ it.in == 'header' }.name.unique()");
    List<String> others = List.of("Authorization", "Content-Type", "Accept", "Accept-Language");
    assertTrue(headers.contains("Access-Purpose"), headers.toString());
    return Stream.concat(headers.stream(), others.stream())
        .map(header -> DynamicTest.dynamicTest(header, () -> isAllowed(header)));
  }

  private static void isAllowed(String header) {
    String allowed =
        given()
            .header("Origin", FRONT_END)
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", header)
            .options("/clients/1")
            .then()
            .statusCode(204)
            .extract()
            .header("Access-Control-Allow-Headers");
    assertTrue(List.of(allowed.split(", *")).contains(header), allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ETag",
        "Location",
        "Link",
        "Retry-After",
        "Content-Language",
        "Content-Disposition",
        "Allow"
      })
  void thePageMayReadWhatAnAnswerCarries(String header) {
    given()
        .header("Origin", FRONT_END)
        .auth()
        .oauth2(Tokens.of("CFLA"))
        .get("/clients/1")
        .then()
        .header("Access-Control-Expose-Headers", containsString(header));
  }

  @Test
  void aRefusalVariesByOriginAndLanguage() {
    given().get("/clients/1").then().header("Vary", equalTo("origin, Accept-Language"));
  }

  @Test
  void theFrontEndMayReadTheAnswerAndTheRefusal() {
    given()
        .header("Origin", FRONT_END)
        .auth()
        .oauth2(Tokens.of("CFLA"))
        .get("/clients/chatty")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", FRONT_END)
        .header("Access-Control-Expose-Headers", containsString("ETag"));
    given()
        .header("Origin", FRONT_END)
        .get("/clients/1")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", FRONT_END);
  }

  @Test
  void thePreflightOfAnotherOriginIsRefused() {
    given()
        .header("Origin", OTHER_ORIGIN)
        .header("Access-Control-Request-Method", "POST")
        .options("/clients")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .header("Access-Control-Allow-Origin", nullValue())
        .body("code", equalTo("GTW-1403"));
  }

  @Test
  void aPageOfAnotherOriginMayNotReadTheAnswer() {
    given()
        .header("Origin", OTHER_ORIGIN)
        .get("/registrations")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Vary", containsString("rigin"));
  }
}
