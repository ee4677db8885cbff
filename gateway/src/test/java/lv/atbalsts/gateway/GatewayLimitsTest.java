package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class GatewayLimitsTest {

  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void aBodyOfExactlyTheLimitPasses() {
    given()
        .auth()
        .oauth2(Tokens.of("CFLA"))
        .contentType("application/octet-stream")
        .body(new byte[MEBIBYTE])
        .post("/clients")
        .then()
        .statusCode(200)
        .body("bytes", equalTo(MEBIBYTE));
  }

  @Test
  void aBodyThatSaysItIsTooLongIsRefused() {
    given()
        .auth()
        .oauth2(Tokens.of("CFLA"))
        .contentType("application/octet-stream")
        .body(new byte[MEBIBYTE + 1])
        .post("/clients")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("GTW-0413"))
        .body("detail", containsString("1048576 bytes"));
  }

  @Test
  void aBodyThatDoesNotSayIsCountedOnItsWay() throws Exception {
    assertEquals(200, chunked(MEBIBYTE, "/clients").statusCode());
    HttpResponse<String> refused = chunked(16 * MEBIBYTE, "/clients");
    assertEquals(413, refused.statusCode());
    assertTrue(refused.body().contains("\"code\":\"GTW-0413\""), refused.body());
  }

  @Test
  void aChunkedBodyOneByteTooLongIsRefused() throws Exception {
    assertEquals(413, chunked(MEBIBYTE + 1, "/clients").statusCode());
  }

  @Test
  void anImportMayBeLong() throws Exception {
    assertEquals(200, chunked(4 * MEBIBYTE, "/clients/imports").statusCode());
  }

  @Test
  void anImportHasALimitToo() {
    RawHttp answer =
        RawHttp.send(
            "127.0.0.1",
            "",
            "POST /clients/imports HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + Tokens.of("CFLA"),
            "Connection: close",
            "Content-Length: 268435457");

    assertEquals(413, answer.status());
    assertTrue(answer.body().contains("268435456"), answer.body());
  }

  @Test
  void aLengthBeyondAllNumbersIsNotAccepted() {
    RawHttp answer =
        RawHttp.send(
            "127.0.0.1",
            "",
            "POST /clients HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + Tokens.of("CFLA"),
            "Connection: close",
            "Content-Length: 99999999999999999999");

    assertTrue(answer.status() == 400 || answer.status() == 413, answer.head());
  }

  @Test
  void aBodyThatWaitsForLeaveGetsItOrTheRefusalAtOnce() {
    String token = "Authorization: Bearer " + Tokens.of("CFLA");
    String[] expecting = {
      "POST /clients HTTP/1.1",
      "Host: localhost",
      "Connection: close",
      "Expect: 100-continue",
      token,
      "Content-Length: 4"
    };
    RawHttp let = RawHttp.send("127.0.0.1", "body", expecting);
    assertEquals(100, let.status());
    assertTrue(let.body().contains("HTTP/1.1 200"), let.body());
    expecting[5] = "Content-Length: 2000000";
    assertEquals(413, RawHttp.send("127.0.0.1", "", expecting).status());
  }

  @Test
  void aClientThatAsksTooOftenIsToldWhenToComeBack() {
    String token = Tokens.of("AUDITOR");
    Response last =
        IntStream.range(0, 8)
            .mapToObj(i -> given().auth().oauth2(token).get("/clients/1"))
            .reduce((earlier, later) -> later)
            .orElseThrow();

    last.then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", matchesRegex("[1-9][0-9]*"))
        .body("code", equalTo("GTW-0429"))
        .body("detail", containsString("At most 1 requests a second"));
    given().auth().oauth2(Tokens.of("CFLA")).get("/clients/1").then().statusCode(200);
  }

  @Test
  void anonymousClientsAreLimitedByAddressAlsoWhenTheyGuessTokens() {
    String[] guess = {
      "GET /registrations HTTP/1.1",
      "Host: localhost",
      "Connection: close",
      "Authorization: Bearer guessed"
    };
    long refused =
        IntStream.range(0, 400)
            .parallel()
            .map(i -> RawHttp.send("127.0.0.2", "", guess).status())
            .filter(status -> status == 429)
            .count();

    assertTrue(refused > 0);
    given().get("/registrations").then().statusCode(200);
  }

  private static HttpResponse<String> chunked(int bytes, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
              .header("Authorization", "Bearer " + Tokens.of("CFLA"))
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(new byte[bytes])))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
