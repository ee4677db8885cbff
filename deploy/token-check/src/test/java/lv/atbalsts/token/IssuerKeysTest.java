package lv.atbalsts.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerKeysTest {

  private final List<JsonWebKey> published = new ArrayList<>();
  private boolean isAway;
  private int asked;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private final IssuerKeys keys =
      new IssuerKeys(this::answer, new TestKeySettings(), followed(() -> now));

  private RsaJsonWebKey first;

  @BeforeEach
  void publish() throws Exception {
    first = key("first");
    published.add(first);
  }

  @Test
  void theKeyOfATokenIsTheOneItNames() throws Exception {
    published.add(key("another"));

    assertEquals(first.getPublicKey(), keys.resolveKey(tokenOf("first"), List.of()));
  }

  @Test
  void aTokenThatNamesNoKeyIsOfTheOnlyOne() throws Exception {
    assertEquals(first.getPublicKey(), keys.resolveKey(tokenOf(null), List.of()));
    published.add(key("another"));
    now = now.plusSeconds(60);
    isUnknown(null);
  }

  @Test
  void aNewKeyIsKnownAsSoonAsTheIssuerMayBeAskedAgain() throws Exception {
    keys.resolveKey(tokenOf("first"), List.of());
    RsaJsonWebKey second = key("second");
    published.add(second);

    isUnknown("second");
    now = now.plusSeconds(3);

    assertEquals(second.getPublicKey(), keys.resolveKey(tokenOf("second"), List.of()));
    assertEquals(2, asked);
  }

  @Test
  void madeUpKeysDoNotMakeItAskWithoutEnd() {
    for (int second = 0; second < 30; second++) {
      for (int i = 0; i < 50; i++) {
        isUnknown("made-up-" + second + "-" + i);
      }
      now = now.plusSeconds(1);
    }

    assertEquals(10, asked);
  }

  @Test
  void aWithdrawnKeyIsRefusedWhenTheKeysAreReadAgain() throws Exception {
    keys.resolveKey(tokenOf("first"), List.of());
    published.clear();
    now = now.plusSeconds(59);
    assertEquals(first.getPublicKey(), keys.resolveKey(tokenOf("first"), List.of()));

    now = now.plusSeconds(1);

    isUnknown("first");
  }

  @Test
  void theKeysHoldForAWhileWithoutTheIssuer() throws Exception {
    keys.resolveKey(tokenOf("first"), List.of());
    isAway = true;

    now = now.plusSeconds(3_599);

    assertEquals(first.getPublicKey(), keys.resolveKey(tokenOf("first"), List.of()));
  }

  @Test
  void afterThatWhileTheyCannotBeReadAndThatIsSaid() throws Exception {
    keys.resolveKey(tokenOf("first"), List.of());
    isAway = true;

    now = now.plusSeconds(3_600);

    assertInstanceOf(IOException.class, refused("first").getCause());
  }

  @Test
  void anIssuerThatIsAwayAtTheStartIsAskedAgainLater() throws Exception {
    isAway = true;
    assertInstanceOf(IOException.class, refused("first").getCause());
    assertInstanceOf(IOException.class, refused("first").getCause());
    assertEquals(1, asked);
    isAway = false;

    now = now.plusSeconds(3);

    assertEquals(first.getPublicKey(), keys.resolveKey(tokenOf("first"), List.of()));
  }

  @Test
  void aKeyForAnotherUseSignsNothing() throws Exception {
    first.setUse("enc");

    isUnknown("first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "null",
        "[]",
        "{}",
        "{\"keys\":1}",
        "{\"keys\":[1]}",
        "{\"keys\":{\"kty\":\"RSA\"}}"
      })
  void whatIsNoKeySetIsAsIfTheIssuerWereAway(String body) {
    assertThrows(IOException.class, () -> KeySource.keys(body));
  }

  private List<JsonWebKey> answer() throws IOException {
    asked++;
    if (isAway) {
      throw new IOException("away");
    }
    return List.copyOf(published);
  }

  private void isUnknown(String id) {
    assertNull(refused(id).getCause());
  }

  private UnresolvableKeyException refused(String id) {
    return assertThrows(
        UnresolvableKeyException.class, () -> keys.resolveKey(tokenOf(id), List.of()));
  }

  private static JsonWebSignature tokenOf(String id) {
    JsonWebSignature token = new JsonWebSignature();
    token.setKeyIdHeaderValue(id);
    return token;
  }

  private static RsaJsonWebKey key(String id) throws JoseException {
    RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
    key.setKeyId(id);
    return key;
  }

  private static Clock followed(InstantSource time) {
    return time.withZone(ZoneOffset.UTC);
  }

  private record TestKeySettings() implements TokenSettings.Keys {

    @Override
    public Duration fresh() {
      return Duration.ofMinutes(1);
    }

    @Override
    public Duration withoutIssuer() {
      return Duration.ofHours(1);
    }

    @Override
    public Duration askAgain() {
      return Duration.ofSeconds(3);
    }
  }
}
