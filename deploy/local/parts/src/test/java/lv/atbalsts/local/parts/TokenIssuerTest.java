package lv.atbalsts.local.parts;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIssuerTest {

  private final Issuer issuer = Parts.issuer();

  @ParameterizedTest
  @CsvSource({
    "municipality-0001000, MUNICIPALITY, municipality, 0001000",
    "region-9.2.2.1./15/I/001, REGION, project, 9.2.2.1./15/I/001",
    "assessor-9.2.2.1./15/I/005, ASSESSOR, project, 9.2.2.1./15/I/005",
    "provider-90000054572, PROVIDER, provider, 90000054572",
    "cfla, CFLA, , ",
    "cfla-anna, CFLA, , anna",
    "auditor, AUDITOR, , "
  })
  void aClientGetsTheClaimsOfItsName(String client, String role, String claim, String owner)
      throws Exception {
    String text = request(client, "local").statusCode(200).extract().path("access_token");
    JWTClaimsSet claims = SignedJWT.parse(text).getJWTClaimsSet();
    JWTClaimsSet direct = SignedJWT.parse(issuer.token(role, owner)).getJWTClaimsSet();

    for (JWTClaimsSet each : List.of(claims, direct)) {
      assertEquals(client, each.getSubject());
      assertEquals(role, each.getClaim("role"));
      assertEquals(List.of("atbalsts"), each.getAudience());
      assertEquals(issuer.issuer().toString(), each.getIssuer());
      if (claim != null) {
        assertEquals(owner, each.getClaim(claim));
      }
      assertEquals(
          Duration.ofHours(8),
          Duration.between(each.getIssueTime().toInstant(), each.getExpirationTime().toInstant()));
    }
    assertTrue(isSignedByTheIssuer(text));
    assertTrue(isSignedByTheIssuer(issuer.token(role, owner)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "municipality",
        "municipality-",
        "cfla-1",
        "cfla-",
        "cfla-Anna",
        "CFLA",
        "system"
      })
  void anyOtherClientIsRefused(String client) {
    assertEquals(
        "invalid_client", request(client, "local").statusCode(401).extract().path("error"));
  }

  @Test
  void aWrongSecretIsRefused() {
    assertEquals(
        "invalid_client", request("cfla", "guess").statusCode(401).extract().path("error"));
  }

  @Test
  void badTokensAreBadInOneWayEach() throws Exception {
    SignedJWT expired = SignedJWT.parse(issuer.expired("CFLA", null));
    assertTrue(expired.getJWTClaimsSet().getExpirationTime().before(new java.util.Date()));
    assertTrue(isSignedByTheIssuer(expired.serialize()));

    String other = issuer.forAudience("other", "CFLA", null);
    assertEquals(List.of("other"), SignedJWT.parse(other).getJWTClaimsSet().getAudience());
    assertTrue(isSignedByTheIssuer(other));

    assertEquals(
        "none", PlainJWT.parse(issuer.unsigned("CFLA", null)).getHeader().getAlgorithm().getName());
    assertFalse(isSignedByTheIssuer(issuer.signedByAnotherKey("CFLA", null)));
  }

  @Test
  void aTakenPortIsNamed() {
    int port = issuer.issuer().getPort();
    assertThrows(IllegalStateException.class, () -> TokenIssuer.start(port));
    assertNull(Identity.ofClient("nobody").orElse(null));
  }

  private ValidatableResponse request(String client, String secret) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", client)
        .formParam("client_secret", secret)
        .post(issuer.tokenEndpoint())
        .then();
  }

  private boolean isSignedByTheIssuer(String token) throws Exception {
    SignedJWT jwt = SignedJWT.parse(token);
    JWKSet keys = JWKSet.load(issuer.jwks().toURL());
    return jwt.verify(
        new RSASSAVerifier(keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey()));
  }
}
