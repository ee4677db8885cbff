package lv.atbalsts.gateway.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What stands before the gateway. */
@ConfigMapping(prefix = "atbalsts")
interface PeerSettings {

  /**
   * The address under which clients know this system, e.g. {@code https://atbalsts.example.lv}.
   * Without it a Location is a path: what a client says in {@code Host} is never repeated.
   */
  Optional<URI> publicAddress();

  /** The proxies whose word is taken for who asks. */
  Proxies proxies();

  /** The proxies whose word is taken for who asks. */
  interface Proxies {

    /** Addresses and networks, e.g. {@code 10.0.0.0/8,fd00::/8}; none by default. */
    Optional<List<String>> trusted();

    /**
     * Whether they write {@code Forwarded} only. Otherwise {@code X-Forwarded-*} counts where it
     * is, because a proxy that knows only the one lets the other through as the client wrote it.
     */
    @WithDefault("false")
    boolean forwardedOnly();
  }
}
