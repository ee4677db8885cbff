package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes two requests the same: their path, as whom and what they ask, whatever its spacing.
 *
 * <p>A request may hold a personal code, and there are few enough of them to try them all: so the
 * hash is an HMAC-SHA256 under a key that the database does not hold. All instances of a service
 * have the same key; with another key a repeated request is refused as if it had another body.
 */
@Singleton
class RequestHash {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;
  private final ObjectMapper json;

  @Inject
  RequestHash(RequestKey key, ObjectMapper json) {
    this(key.requestKey(), json);
  }

  RequestHash(String key, ObjectMapper json) {
    if (key.length() < SHORTEST_KEY) {
      throw new IllegalStateException(
          "Set ATBALSTS_REQUEST_KEY to a secret of at least %d characters, the same for every instance."
              .formatted(SHORTEST_KEY));
    }
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.json = json;
  }

  /** A service without a key, or with a short one, does not start. */
  void onStart(@Observes StartupEvent event) {}

  /** A stream is not read here: {@link StreamedBody} has its digest. */
  String of(String asked, Object[] parameters) throws JsonProcessingException {
    Mac mac = mac();
    mac.update(asked.getBytes(StandardCharsets.UTF_8));
    for (Object parameter : parameters) {
      if (isContent(parameter)) {
        mac.update((byte) 0);
        mac.update(json.writeValueAsBytes(parameter));
      }
    }
    return HexFormat.of().formatHex(mac.doFinal());
  }

  /** Of a request whose stream is here to its end. */
  String of(String requestHash, byte[] streamDigest) {
    Mac mac = mac();
    mac.update(requestHash.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(mac.doFinal(streamDigest));
  }

  private static boolean isContent(Object parameter) {
    return parameter != null
        && !(parameter instanceof InputStream)
        && !parameter.getClass().getName().startsWith("jakarta.ws.rs")
        && !parameter.getClass().getName().contains("resteasy");
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
