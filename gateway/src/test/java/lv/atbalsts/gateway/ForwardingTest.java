package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Optional;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class ForwardingTest {

  private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

  @ConfigProperty(name = "atbalsts.routes.assessment.url")
  URI service;

  private static RequestSpecification municipality() {
    return given().auth().oauth2(Tokens.of("MUNICIPALITY", "0001000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void aBodyReachesTheServiceAsItIs(String method) {
    municipality()
        .contentType("application/json")
        .header("Idempotency-Key", "k-1")
        .body("{\"a\":\"ā\"}")
        .request(method, "/clients")
        .then()
        .statusCode(200)
        .body("method", equalTo(method))
        .body("start", equalTo("{\"a\":\"ā\"}"))
        .body("headers.idempotency-key[0]", equalTo("k-1"))
        .body("headers.content-length[0]", equalTo("10"));
  }

  @Test
  void headersOfTheClientAboutItsOriginAreReplaced() {
    municipality()
        .header("X-Forwarded-For", "6.6.6.6")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Prefix", "/evil")
        .header("x-forwarded-anything", "evil")
        .header("Forwarded", "for=6.6.6.6")
        .header("X-Real-IP", "6.6.6.6")
        .header("X-Original-URL", "/q/health")
        .header("X-HTTP-Method-Override", "DELETE")
        .get("/clients/1")
        .then()
        .statusCode(200)
        .body("headers.x-forwarded-for", equalTo(java.util.List.of("127.0.0.1")))
        .body("headers.x-forwarded-proto", equalTo(java.util.List.of("http")))
        .body("headers.x-forwarded-host", nullValue())
        .body("headers.host", equalTo(java.util.List.of(service.getAuthority())))
        .body("headers.forwarded.size()", equalTo(1))
        .body("headers.forwarded[0]", equalTo("for=127.0.0.1;proto=http"))
        .body("headers.x-forwarded-prefix", nullValue())
        .body("headers.x-forwarded-anything", nullValue())
        .body("headers.x-real-ip", nullValue())
        .body("headers.x-original-url", nullValue())
        .body("headers.x-http-method-override", nullValue());
  }

  @Test
  void hopByHopHeadersAreNotForwarded() {
    RawHttp answer =
        RawHttp.read(
            "/clients/1",
            "Authorization: Bearer " + Tokens.of("CFLA"),
            "Connection: X-Mine, Authorization",
            "X-Mine: 1",
            "TE: trailers",
            "Keep-Alive: timeout=5",
            "Upgrade: websocket",
            "Proxy-Authorization: Basic eDp5",
            "X-Kept: 1");

    assertEquals(200, answer.status());
    for (String name : new String[] {"x-mine", "te", "keep-alive", "upgrade", "proxy-auth"}) {
      assertTrue(!answer.body().contains("\"" + name), name + " in " + answer.body());
    }
    assertTrue(answer.body().contains("\"x-kept\""));
    assertTrue(answer.body().contains("\"authorization\""));
  }

  @Test
  void anAnswerLosesOnlyInternalHeaders() {
    ValidatableResponse answer = municipality().get("/clients/chatty").then();

    answer
        .statusCode(200)
        .header("ETag", "\"7\"")
        .header("Link", "</clients?cursor=x>; rel=\"next\"")
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue())
        .header("X-Only-Here", nullValue())
        .header("Keep-Alive", nullValue())
        .header("Access-Control-Allow-Origin", nullValue())
        .body(equalTo("chatty"));
    assertEquals(
        java.util.List.of("nosniff"),
        answer.extract().headers().getValues("X-Content-Type-Options"));
  }

  @Test
  void theRefusalOfAServicePassesUntouched() {
    municipality()
        .header("Accept-Language", "lv")
        .body("x")
        .post("/clients/refusing")
        .then()
        .statusCode(415)
        .header("Content-Type", "application/problem+json")
        .body(equalTo("{\"code\":\"KIT-0415\"}"));
  }

  @Test
  void aWellFormedTraceIsContinuedAndAnswered() {
    municipality()
        .header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-00")
        .get("/clients/1")
        .then()
        .header("traceparent", startsWith("00-" + TRACE_ID + "-"))
        .body("headers.traceparent.size()", equalTo(1))
        .body("headers.traceparent[0]", startsWith("00-" + TRACE_ID + "-"));
    given()
        .header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
        .get("/clients/1")
        .then()
        .header("traceparent", startsWith("00-" + TRACE_ID + "-"))
        .body("traceId", equalTo(TRACE_ID));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01-x"
      })
  void anythingElseBeginsANewTrace(String traceparent) {
    ValidatableResponse answer =
        municipality().header("traceparent", traceparent).get("/clients/1").then().statusCode(200);

    String given = answer.extract().header("traceparent");
    assertTrue(given.matches("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"), given);
    assertTrue(!given.contains("4bf92f3577b34da6a3ce929d0e0e4736"), given);
    answer.body("headers.traceparent[0]", startsWith(given.substring(0, 36)));
  }

  @Test
  void anHttp10ClientIsAnsweredWithALength() {
    RawHttp answer =
        RawHttp.send(
            "127.0.0.1",
            "",
            "GET /clients/chunked HTTP/1.0",
            "Host: localhost",
            "Authorization: Bearer " + Tokens.of("CFLA"));

    assertEquals("in a chunk", answer.body());
    assertEquals(Optional.of("10"), answer.header("Content-Length"));
    assertEquals(Optional.empty(), answer.header("Transfer-Encoding"));
  }

  @Test
  void anAnswerSaysWhenItWasMade() {
    municipality()
        .get("/clients/1")
        .then()
        .header("Date", matchesRegex("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT"));
  }

  @Test
  void aHeadIsAnsweredWithoutABody() {
    municipality().head("/clients/1").then().statusCode(200).body(emptyString());
    given().head("/clients/1").then().statusCode(401).body(emptyString());
    given().head("/registrations").then().header("traceparent", not(nullValue()));
  }

  @ParameterizedTest
  @CsvSource({"GET,unchanged,304", "GET,none,204", "HEAD,chunked,200", "HEAD,unchanged,304"})
  void anAnswerWithoutABodyTellsOfNone(String method, String path, int status) {
    RawHttp answer =
        RawHttp.send(
            "127.0.0.1",
            "",
            method + " /clients/" + path + " HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Authorization: Bearer " + Tokens.of("CFLA"));

    assertEquals(status, answer.status());
    assertEquals(Optional.empty(), answer.header("Transfer-Encoding"));
    assertEquals(Optional.empty(), answer.header("Content-Length"));
    assertEquals("", answer.body());
  }
}
