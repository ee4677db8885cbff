package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class OpenApiDocumentTest {

  @Test
  void theDocumentIsYamlUnlessJsonIsAskedFor() {
    String yaml =
        given()
            .get("/openapi")
            .then()
            .statusCode(200)
            .contentType(startsWith("application/yaml"))
            .extract()
            .asString();
    assertTrue(yaml.contains("title: Atbalsts"), yaml);
    given().accept("application/json").get("/openapi").then().contentType("application/json");
    given().get("/openapi?format=json").then().contentType("application/json");
    given().get("/openapi.json").then().contentType("application/json");
  }

  @Test
  void theDocumentSaysWhoTheGatewayIsAndHowToComeIn() {
    given()
        .get("/openapi?format=json")
        .then()
        .body("openapi", startsWith("3."))
        .body("info.title", equalTo("Atbalsts"))
        .body("info.description", containsString("application/problem+json"))
        .body("servers.url", equalTo(List.of("/")))
        .body("components.securitySchemes.size()", equalTo(1))
        .body("components.securitySchemes.token.scheme", equalTo("bearer"));
  }

  @Test
  void theDocumentHoldsThePathsOfTheServicesAndNoOthers() {
    Map<String, Object> paths = given().get("/openapi?format=json").jsonPath().getMap("paths");

    assertFalse(paths.isEmpty());
    // whatever is promised can be called: the gateway knows the first segment of every path
    for (String path : paths.keySet()) {
      int status =
          given().auth().oauth2(Tokens.of("COUNCIL")).get(path.replaceAll("[{}]", "")).statusCode();
      assertTrue(List.of(200, 502).contains(status), path + " answers " + status);
    }
  }

  @Test
  void everyOperationNamesWhatTheGatewayAnswersAndWhoMayCall() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().get("/openapi?format=json").jsonPath().getMap("paths");

    paths.forEach(
        (path, item) ->
            item.forEach(
                (method, operation) -> {
                  String name = method + " " + path;
                  Set<?> answers = ((Map<?, ?>) operation.get("responses")).keySet();
                  assertTrue(
                      answers.containsAll(Set.of("401", "403", "429", "502", "503", "504")), name);
                  assertEquals(
                      operation.containsKey("requestBody"),
                      answers.containsAll(Set.of("408", "413")),
                      name);
                }));
    assertEquals(
        List.of(Map.of("token", List.of("MINISTRY"))),
        paths.get("/branches/{id}/closure-plan").get("post").get("security"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi", "/openapi?format=json", "/openapi.json", "/openapi.yaml"})
  void theDocumentIsPackedForWhoeverUnpacksIt(String address) throws IOException {
    HttpRequest plain =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
            .build();
    HttpRequest packing =
        HttpRequest.newBuilder(plain, (name, value) -> true)
            .header("Accept-Encoding", "br, gzip;q=0.8")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> whole = client.send(plain, HttpResponse.BodyHandlers.ofByteArray());
      HttpResponse<byte[]> packed = client.send(packing, HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(Optional.of("gzip"), packed.headers().firstValue("Content-Encoding"));
      assertEquals(
          whole.headers().firstValue("Content-Type"), packed.headers().firstValue("Content-Type"));
      assertTrue(packed.body().length * 5 < whole.body().length);
      assertArrayEquals(
          whole.body(),
          new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
  }

  @Test
  void whoRefusesThePackedDocumentGetsItAsItIs() {
    RawHttp answer = RawHttp.read("/openapi", "Accept-Encoding: gzip;q=0, identity");
    assertEquals(200, answer.status());
    assertTrue(answer.header("Content-Encoding").isEmpty());
  }

  @Test
  void theDocumentIsOnlyRead() {
    given().body("x").post("/openapi").then().statusCode(401);
  }

  @Test
  void thePageShowsTheDocumentAndNothingFromElsewhere() {
    String page =
        given()
            .get("/swagger-ui/")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .header("Content-Security-Policy", startsWith("default-src 'self'"))
            .header("X-Content-Type-Options", "nosniff")
            .extract()
            .asString();

    assertTrue(page.contains("/openapi"), page);
    assertFalse(Pattern.compile("(src|href)=.(https?:)?//").matcher(page).find(), page);
  }

  @Test
  void thePageFitsThePhone() {
    String page = given().get("/swagger-ui/index.html").then().statusCode(200).extract().asString();

    assertTrue(page.contains("<meta name=\"viewport\" content=\"width=device-width"), page);
  }

  @Test
  void theSubjectsStandInTheOrderOfAPersonsWayAndEachOnce() {
    List<String> tags = given().get("/openapi?format=json").jsonPath().getList("tags.name");

    assertEquals(List.of("Clients", "Enrolments", "Assessments"), tags.subList(0, 3));
    assertEquals(tags.stream().distinct().toList(), tags);
  }

  @ParameterizedTest
  @ValueSource(strings = {"swagger-ui-bundle.js", "swagger-ui.css"})
  void thePageHasItsOwnScriptsAndStyles(String file) {
    given().get("/swagger-ui/" + file).then().statusCode(200);
  }

  @Test
  void thePageIsAlsoFoundWithoutTheSlash() {
    given().get("/swagger-ui").then().statusCode(200);
  }

  @Test
  void aFileThatThePageDoesNotHaveIsAProblem() {
    given().get("/swagger-ui/nothing.js").then().statusCode(404).body("code", equalTo("GTW-0404"));
  }
}
