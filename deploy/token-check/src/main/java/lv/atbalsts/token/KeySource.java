package lv.atbalsts.token;

import java.io.IOException;
import java.util.List;
import org.jose4j.http.Get;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Where the keys of the issuer are read. */
@FunctionalInterface
interface KeySource {

  /** A request that needs the answer is waiting. */
  int PATIENCE_MILLIS = 2_000;

  List<JsonWebKey> read() throws IOException;

  /** The key set that the issuer publishes at this address. */
  static KeySource at(String address) {
    Get get = new Get();
    get.setConnectTimeout(PATIENCE_MILLIS);
    get.setReadTimeout(PATIENCE_MILLIS);
    get.setRetries(0);
    return () -> keys(get.get(address).getBody());
  }

  /** What is no key set is told like an issuer that is away: the last keys go on meanwhile. */
  static List<JsonWebKey> keys(String body) throws IOException {
    try {
      return new JsonWebKeySet(body).getJsonWebKeys();
    } catch (JoseException | RuntimeException noKeySet) {
      // the library casts what it finds
      throw new IOException("what stands there is no key set", noKeySet);
    }
  }
}
