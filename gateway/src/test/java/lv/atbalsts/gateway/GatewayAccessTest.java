package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.BadTokens;
import lv.atbalsts.local.parts.Issuer;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.TokenIssuer;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class GatewayAccessTest {

  private final Issuer issuer = Parts.issuer();

  @Test
  void aValidTokenReachesTheServiceWithTheRequest() {
    String token = Tokens.of("MUNICIPALITY", "0001000");

    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token)
        .get("/clients/1?x=a%2Fb&y=%C4%81")
        .then()
        .statusCode(200)
        .body("method", equalTo("GET"))
        .body("uri", equalTo("/clients/1?x=a%2Fb&y=%C4%81"))
        .body("headers.authorization[0]", equalTo("Bearer " + token));
  }

  @Test
  void withoutATokenAPathThatIsNotPublicIsRefused() {
    given()
        .get("/clients/1")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer realm=\"atbalsts\"")
        .header("Content-Type", "application/problem+json")
        .header("Content-Language", "en")
        .header("Cache-Control", "no-store")
        .body("type", equalTo("urn:atbalsts:problem:GTW-0401"))
        .body("title", equalTo("A token is needed"))
        .body("status", equalTo(401))
        .body("detail", containsString("Authorization: Bearer"))
        .body("instance", equalTo("/clients/1"))
        .body("code", equalTo("GTW-0401"))
        .body("traceId", matchesRegex("[0-9a-f]{32}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"320000-00001", "32000000001", "J%C4%81nis%20B%C4%93rzi%C5%86%C5%A1"})
  void whatNamesAPersonInAnAddressIsNotRepeated(String segment) {
    given()
        .urlEncodingEnabled(false)
        .get("/clients/" + segment + "/plans")
        .then()
        .statusCode(401)
        .body("instance", equalTo("/clients/*/plans"))
        .body(not(containsString(segment)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv;q=abc", "lv;q=2", ";;", "lv;q=0.9;q=1"})
  void aLanguageThatCannotBeReadIsAsIfNoneWereAskedFor(String languages) {
    given()
        .header("Accept-Language", languages)
        .get("/clients/1")
        .then()
        .statusCode(401)
        .header("Content-Language", "en");
  }

  @Test
  void aRefusalIsInLatvianWhereLatvianIsAskedFor() {
    given()
        .header("Accept-Language", "lv-LV, en;q=0.5")
        .get("/clients/1")
        .then()
        .statusCode(401)
        .header("Content-Language", "lv")
        .body("title", equalTo("Vajadzīgs talons (token)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", ";;;", "*"})
  void aRefusalIsInEnglishForAnyOtherLanguage(String language) {
    given()
        .header("Accept-Language", language)
        .get("/clients/1")
        .then()
        .header("Content-Language", "en");
  }

  @TestFactory
  Stream<DynamicTest> aBadTokenIsRefused() {
    return BadTokens.of("MUNICIPALITY", "0001000").entrySet().stream()
        .map(bad -> DynamicTest.dynamicTest(bad.getKey(), () -> isRefused(bad.getValue())));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    try (TokenIssuer other = TokenIssuer.start(0)) {
      isRefused(other.token("MUNICIPALITY", "0001000"));
    }
  }

  @Test
  void anotherSchemeThanBearerIsRefused() {
    given()
        .header("Authorization", "Basic eDp5")
        .get("/registrations")
        .then()
        .statusCode(401)
        .body("code", equalTo("GTW-1401"));
  }

  @Test
  void twoTokensAreRefused() {
    String header = "Authorization: Bearer " + Tokens.of("CFLA");

    RawHttp answer = RawHttp.read("/clients/1", header, header);

    org.junit.jupiter.api.Assertions.assertEquals(401, answer.status());
  }

  private static void isRefused(String token) {
    for (String path : new String[] {"/clients/1", "/registrations"}) {
      given()
          .auth()
          .oauth2(token)
          .get(path)
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", containsString("invalid_token"))
          .body("code", equalTo("GTW-1401"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"KING", "SYSTEM", "municipality"})
  void aTokenOfAnUnknownRoleIsRefused(String role) {
    given()
        .auth()
        .oauth2(issuer.token(role, null))
        .get("/clients/1")
        .then()
        .statusCode(403)
        .body("code", equalTo("GTW-0403"))
        .body("detail", containsString("ASSESSOR, AUDITOR, CFLA"));
  }

  @TestFactory
  Stream<DynamicTest> aRoleThatIsNoTextIsNoRole() {
    return Stream.of(
            List.of("CFLA"),
            List.of(),
            Map.of("name", "CFLA"),
            7,
            true,
            "CFLA MINISTRY",
            "CFLA\0",
            "")
        .map(
            role ->
                DynamicTest.dynamicTest(
                    "role " + role.toString().replace('\0', '0'),
                    () ->
                        given()
                            .auth()
                            .oauth2(issuer.with(Map.of("role", role)))
                            .get("/clients/1")
                            .then()
                            .statusCode(403)
                            .body("code", equalTo("GTW-0403"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/registrations",
        "/registrations/0197b1f0",
        "/providers",
        "/territories",
        "/service-types",
        "/measures",
        "/indicators",
        "/infographic"
      })
  void whatIsPublicIsReadWithoutAToken(String path) {
    // funding, which has the measures, is not there: to be asked at all is to be let in
    given().get(path).then().statusCode(path.equals("/measures") ? 502 : 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/indicators/changes", "/registry/changes", "/assessment/changes"})
  void aChangeFeedIsNotPublic(String path) {
    given().get(path).then().statusCode(401);
  }

  @Test
  void whatIsPublicIsOnlyReadWithoutAToken() {
    given().body("{}").post("/registrations").then().statusCode(401);
    given().delete("/territories/1").then().statusCode(401);
    given().head("/registrations").then().statusCode(200);
  }
}
