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
    return () -> {
      try {
        return new JsonWebKeySet(get.get(address).getBody()).getJsonWebKeys();
      } catch (JoseException noKeySet) {
        throw new IOException("what stands there is no key set", noKeySet);
      }
    };
  }
}
