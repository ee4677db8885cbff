package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class FailureTest {

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  private static RequestSpecification cfla() {
    return given().auth().oauth2(Tokens.of("CFLA"));
  }

  @Test
  void aServiceThatRefusesTheConnectionIsABadGateway() {
    cfla()
        .get("/claims")
        .then()
        .statusCode(502)
        .contentType("application/problem+json")
        .body("code", equalTo("GTW-0502"))
        .body("instance", equalTo("/claims"));
  }

  @Test
  void aBodyForAServiceThatRefusesTheConnectionIsABadGateway() {
    cfla().body("x".repeat(900_000)).post("/claims").then().statusCode(502);
  }

  @Test
  void aServiceThatBreaksTheConnectionIsABadGateway() {
    cfla()
        .header("Accept-Language", "lv")
        .get("/clients/broken")
        .then()
        .statusCode(502)
        .body("code", equalTo("GTW-0502"))
        .body("title", equalTo("Pakalpojums nav sasniedzams"));
  }

  @Test
  void aServiceThatIsSilentIsTooSlow() {
    cfla()
        .body("x")
        .post("/clients/silent")
        .then()
        .statusCode(504)
        .body("code", equalTo("GTW-0504"))
        .body("detail", containsString("within 2 seconds"));
  }

  @Test
  void aClientThatStopsInTheMiddleOfItsBodyIsTold() {
    RawHttp answer =
        RawHttp.send(
            "127.0.0.1",
            "half",
            "POST /clients HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + Tokens.of("CFLA"),
            "Connection: close",
            "Content-Length: 8");

    assertEquals(408, answer.status());
    assertTrue(answer.body().contains("GTW-0408"), answer.body());
  }

  @Test
  void aClientThatTricklesIsTold() {
    try (HangingRequest trickle = HangingRequest.post("/clients", Tokens.of("CFLA"))) {
      while (trickle.isUnanswered()) {
        trickle.write("x");
      }
      assertTrue(trickle.answer().startsWith("HTTP/1.1 408"), trickle.answer());
      assertTrue(trickle.answer().contains("GTW-1408"), trickle.answer());
    }
  }

  @Test
  void anAnswerThatBreaksInTheMiddleIsNotMadeWhole() {
    assertThrows(Exception.class, () -> cfla().get("/clients/half").asString());
  }

  @Test
  void anAnswerThatBreaksIsRecordedAsBroken() {
    assertThrows(Exception.class, () -> cfla().get("/clients/half").asString());

    String recorded = given().get(metrics).asString();
    assertTrue(recorded.contains("status=\"broken\",uri=\"/clients\""), recorded);
  }

  @Test
  void theGatewayGoesOnAfterAllThat() {
    cfla().get("/clients/1").then().statusCode(200);
  }

  @Test
  void anotherTransferCodingThanChunkedIsMalformed() {
    RawHttp answer =
        RawHttp.send(
            "127.0.0.1",
            "",
            "POST /clients HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + Tokens.of("CFLA"),
            "Connection: close",
            "Transfer-Encoding: gzip");

    assertEquals(400, answer.status());
  }
}
