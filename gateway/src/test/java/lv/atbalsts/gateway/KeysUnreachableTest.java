package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KeysUnreachableTest.IssuerIsAway.class)
@QuarkusTestResource(GatewayEnvironment.class)
class KeysUnreachableTest {

  /** Nothing listens on the discard port. */
  public static final class IssuerIsAway implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("mp.jwt.verify.publickey.location", "http://localhost:9/jwks");
    }
  }

  @Test
  void aTokenThatCannotBeCheckedIsNotCalledInvalid() {
    given()
        .auth()
        .oauth2(Tokens.of("CFLA"))
        .get("/clients/1")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("GTW-0503"));
  }

  @Test
  void whatIsPublicIsStillRead() {
    given().get("/registrations").then().statusCode(200);
  }
}
