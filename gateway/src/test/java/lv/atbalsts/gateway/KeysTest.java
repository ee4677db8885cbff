package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class KeysTest {

  @ConfigProperty(name = "mp.jwt.verify.publickey.location")
  String keys;

  private RsaJsonWebKey key;

  @BeforeEach
  void theIssuerChangesKeys() throws JoseException {
    assertEquals(200, ask(Parts.issuer().token("CFLA", null)));
    key = RsaJwkGenerator.generateJwk(2048);
    key.setKeyId("new");
    given().body(key.toJson(OutputControlLevel.PUBLIC_ONLY)).put(keys).then().statusCode(200);
  }

  @AfterEach
  void removeTheKey() {
    given().delete(keys);
  }

  @Test
  void aTokenOfANewKeyIsAccepted() throws JoseException {
    assertEquals(200, ask(signed()));
  }

  @Test
  void aTokenOfAWithdrawnKeyIsRefused() throws JoseException {
    String token = signed();
    assertEquals(200, ask(token));

    removeTheKey();

    // it is accepted until the keys are read again; the build's time-out ends the loop
    assertEquals(
        401,
        Stream.generate(() -> ask(token)).dropWhile(status -> status == 200).findFirst().get());
  }

  private static int ask(String token) {
    return given().auth().oauth2(token).get("/clients/1").statusCode();
  }

  /** A token as the issuer makes it, signed by the new key. */
  private String signed() throws JoseException {
    String usual = Parts.issuer().with(Map.of("role", "CFLA"));
    String claims =
        new String(
            java.util.Base64.getUrlDecoder().decode(usual.split("\\.")[1]), StandardCharsets.UTF_8);
    JsonWebSignature token = new JsonWebSignature();
    token.setAlgorithmHeaderValue("RS256");
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setPayload(new JsonObject(claims).encode());
    token.setKey(key.getPrivateKey());
    return token.getCompactSerialization();
  }
}
