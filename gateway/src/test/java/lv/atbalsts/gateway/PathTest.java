package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class PathTest {

  @TestHTTPResource(value = "/health/ready", management = true)
  URI ready;

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  @Test
  void aBrowserAtTheRootIsShownTheInfographicAndNoOtherClient() {
    RawHttp shown = RawHttp.read("/", "Accept: text/html,application/xhtml+xml,*/*;q=0.8");
    assertEquals(302, shown.status());
    assertEquals("/infographic", shown.header("Location").orElseThrow());
    assertEquals("Accept", shown.header("Vary").orElseThrow());
    assertEquals(404, RawHttp.read("/", "Accept: application/json").status());
    assertEquals(404, RawHttp.read("/q", "Accept: text/html").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/health",
        "/q/metrics",
        "/q/openapi",
        "/q",
        "/q/",
        "/Q/health",
        "/%71/health",
        "/%71%2Fhealth",
        "/%2571/health",
        "//q/health",
        "/%2Fq/health",
        "/./q/health",
        "/clients/../q/health",
        "/clients/..%2f..%2fq/health",
        "/clients/%2e%2e/q/health",
        "/clients/%2E%2E%2Fq/health",
        "/clients/%252e%252e/q/health",
        "/clients/%25252e%25252e/q/health",
        "/clients/..;/q/health",
        "/clients/..%3b/q/health",
        "/clients//q/health",
        "/clients/..%5cq/health",
        "/clients/%00/q",
        "/clients/..",
        "/registrations/..%2fq/health",
        "/openapi/../q/health",
        "/swagger-ui/..%2fq/health",
        "/nothing",
        "/"
      })
  void aPathOfNobodyIsNotFoundHoweverItIsSpelt(String path) {
    RawHttp answer = RawHttp.read(path, "Authorization: Bearer " + Tokens.of("CFLA"));

    assertEquals(404, answer.status());
    assertEquals("application/problem+json", answer.header("Content-Type").orElseThrow());
    assertTrue(answer.body().contains("\"code\":\"GTW-0404\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clients/..\\q\\health",
        "/clients/%zz",
        "/clients/%",
        "/clients/%4",
        "/clients/\u0101",
        "/clients/\u007f",
        "/clients/{id}",
        "/clients/1#x",
        "/clients/1?x=%zz",
        "/clients/1?x=\u0101",
        "/clients/1?x=<a>"
      })
  void whatIsNoUriIsAProblem(String path) {
    RawHttp answer = RawHttp.read(path, "Authorization: Bearer " + Tokens.of("CFLA"));

    assertEquals(400, answer.status());
    assertEquals("application/problem+json", answer.header("Content-Type").orElseThrow());
    assertTrue(answer.body().contains("\"code\":\"GTW-0400\""), answer.body());
  }

  @Test
  void aRequestWithoutHostIsMalformed() {
    RawHttp answer = RawHttp.send("127.0.0.1", "", "GET /clients HTTP/1.1", "Connection: close");

    assertEquals(400, answer.status());
    assertTrue(answer.body().contains("\"code\":\"GTW-0400\""), answer.head() + answer.body());
  }

  @Test
  void aRequestToTwoHostsIsMalformed() {
    RawHttp answer = RawHttp.read("/registrations", "Host: elsewhere.example");

    assertEquals(400, answer.status());
    assertTrue(answer.body().contains("\"code\":\"GTW-0400\""), answer.head() + answer.body());
  }

  @Test
  void theAbsoluteFormReachesTheSamePath() {
    RawHttp answer =
        RawHttp.read(
            "http://elsewhere.example/clients/7?x=1", "Authorization: Bearer " + Tokens.of("CFLA"));

    assertEquals(200, answer.status());
    assertTrue(answer.body().contains("\"uri\":\"/clients/7?x=1\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clients/9.2.2.1.%2F15%2FI%2F001",
        "/clients/a+b%20c",
        "/clients/%C4%81",
        "/clients/",
        "/%63lients/1"
      })
  void aPathPassesAsItIsWritten(String path) {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("CFLA"))
        .get(path)
        .then()
        .statusCode(200)
        .body("uri", equalTo(path));
  }

  @Test
  void healthAndMetricsStandOnTheManagementPort() {
    given().get("/nothing").then().statusCode(404);

    assertTrue(ready.getPort() != RestAssured.port);
    given().get(ready).then().statusCode(200).body("status", equalTo("UP"));
    String recorded = given().get(metrics).then().statusCode(200).extract().asString();
    assertTrue(recorded.contains("uri=\"unknown\""), recorded);
  }
}
