package lv.atbalsts.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class TokenClaimsTest {

  @Inject Callers callers;
  @Inject Sql sql;

  @ParameterizedTest
  @CsvSource({
    "MUNICIPALITY,municipality,0001000,200",
    "REGION,project,9.2.2.1./15/I/001,200",
    "REGION,project,13.1.2.0./21/A/001,200",
    "REGION,project,9.4.3.123./19/B/200,403",
    "REGION,project,9.02.2.1./15/I/001,403",
    "REGION,project,9.2.2.1./15/I/0001,403",
    "MUNICIPALITY,municipality,ALL,403",
    "MUNICIPALITY,municipality,9999999,403",
    "MUNICIPALITY,municipality,'0001000 ',403",
    "MUNICIPALITY,municipality,9.2.2.1./15/I/001,403",
    "MUNICIPALITY,project,0001000,403",
    "REGION,project,0801601,403",
    "REGION,project,90000054572,403",
    "REGION,municipality,0801601,403"
  })
  void anOwnerHasTheFormOfItsRole(String role, String claim, String owner, int status) {
    answered(Map.of("role", role, claim, owner)).statusCode(status);
  }

  static Stream<Map<String, Object>> odd() {
    return Stream.of(
        claims("role", null, "groups", List.of("MINISTRY")),
        claims("role", null),
        claims("role", "MUNICIPALITY MINISTRY"),
        claims("role", "ministry"),
        claims("role", List.of("MINISTRY")),
        claims("role", Map.of("a", "MINISTRY")),
        claims("role", 1),
        claims("role", true),
        claims("role", ""),
        claims("role", "MINISTRY\u0000"),
        claims("role", "SYSTEM"),
        claims("role", "MUNICIPALITY"),
        claims("role", "MUNICIPALITY", "municipality", List.of("0001000")),
        claims("role", "MUNICIPALITY", "municipality", 1000),
        claims("role", "MUNICIPALITY", "municipality", Map.of()),
        claims("role", "MUNICIPALITY", "municipality", "0001000\u0000"),
        claims("role", "MUNICIPALITY", "municipality", ""),
        claims("sub", ""),
        claims("sub", null),
        claims("sub", "a\u0000"),
        claims("sub", "x".repeat(5_000)));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void anOddClaimCloses(Map<String, Object> claims) {
    answered(claims).statusCode(oneOf(401, 403)).contentType("application/problem+json");
    String token = Parts.issuer().with(claims);
    for (String path :
        List.of("/notes/changes", "/notes/history/0197b1f0-0000-7000-8000-000000000001")) {
      given().auth().oauth2(token).get(path).then().statusCode(oneOf(401, 403));
    }
  }

  @Test
  void theMinistryIsKnownByItsRole() {
    answered(Map.of("groups", List.of("CFLA"))).statusCode(200).contentType("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "REGION,0001000",
    "ASSESSOR,0001000",
    "PROVIDER,0001000",
    "PROVIDER,10000054573",
    "MUNICIPALITY,ALL",
    "MUNICIPALITY,",
    "REGION,90000054572"
  })
  void theDatabaseComparesRoleAndOwnerToo(String role, String owner) {
    Caller caller = new Caller("x", Role.valueOf(role), owner);
    callers.as(
        caller,
        () -> {
          assertEquals("", setting("scope"));
          assertEquals("{}", setting("sees"));
          return null;
        });
    assertFalse(caller.mayActFor(owner));
  }

  private String setting(String name) {
    return sql.query(
            "select current_setting('atbalsts.' || ?, true)", row -> row.getString(1), name)
        .getFirst();
  }

  private static io.restassured.response.ValidatableResponse answered(Map<String, ?> claims) {
    return given()
        .auth()
        .oauth2(Parts.issuer().with(new HashMap<>(claims)))
        .get("/jottings")
        .then();
  }

  private static Map<String, Object> claims(Object... each) {
    Map<String, Object> claims = new HashMap<>();
    for (int i = 0; i < each.length; i += 2) {
      claims.put((String) each[i], each[i + 1]);
    }
    return claims;
  }
}
