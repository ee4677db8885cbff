package lv.atbalsts.gateway.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The proxies before the gateway, and its public address. */
@ConfigMapping(prefix = "atbalsts")
interface ProxySettings {

  /**
   * The address under which clients know this system, e.g. {@code https://atbalsts.example.lv}.
   * Without it a Location is a path: what a client says in {@code Host} is never repeated.
   */
  Optional<URI> publicAddress();

  /** The proxies whose headers are trusted. */
  Proxies proxies();

  /** The proxies whose headers are trusted. */
  interface Proxies {

    /** Addresses and networks, e.g. {@code 10.0.0.0/8,fd00::/8}; none by default. */
    Optional<List<String>> trusted();

    /**
     * Whether they write {@code Forwarded} only. Otherwise {@code X-Forwarded-*} counts where it is
     * present: a proxy that writes only one of the two passes on the other as the client wrote it.
     */
    @WithDefault("false")
    boolean forwardedOnly();
  }
}
