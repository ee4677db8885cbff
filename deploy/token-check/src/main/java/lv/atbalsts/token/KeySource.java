package lv.atbalsts.token;

import java.io.IOException;
import java.util.List;
import org.jose4j.http.Get;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The source of the keys of the issuer. */
@FunctionalInterface
interface KeySource {

  /** A request that needs the answer is waiting. */
  int TIMEOUT_MILLIS = 2_000;

  List<JsonWebKey> read() throws IOException;

  /** The key set that the issuer publishes at this address. */
  static KeySource at(String address) {
    Get get = new Get();
    get.setConnectTimeout(TIMEOUT_MILLIS);
    get.setReadTimeout(TIMEOUT_MILLIS);
    get.setRetries(0);
    return () -> keys(get.get(address).getBody());
  }

  /**
   * A body that is no key set counts as an unreachable issuer: the last keys stay valid meanwhile.
   */
  static List<JsonWebKey> keys(String body) throws IOException {
    try {
      return new JsonWebKeySet(body).getJsonWebKeys();
    } catch (JoseException | RuntimeException noKeySet) {
      // the library casts without a check
      throw new IOException("what stands there is no key set", noKeySet);
    }
  }
}
