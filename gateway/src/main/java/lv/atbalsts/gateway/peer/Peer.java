package lv.atbalsts.gateway.peer;

import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Who asks, and under which address this system is known to them.
 *
 * @param address the client's, not a trusted proxy's
 * @param scheme http or https, as the client sees it
 * @param authority host and port as the client knows them; nothing where nobody who is believed has
 *     said it
 */
public record Peer(InetAddress address, String scheme, Optional<String> authority) {

  private static final String KEY = Peer.class.getName();
  private static final int SITE_BITS = 64;

  /** The peer of a request that {@link PeerCheck} has looked at. */
  public static Peer of(RoutingContext context) {
    return context.get(KEY);
  }

  /** Remembers it with the request. */
  public void keep(RoutingContext context) {
    context.put(KEY, this);
  }

  /** What counts as one client: a site has all 2^64 addresses of its IPv6 network. */
  public String site() {
    try {
      return address instanceof Inet6Address
          ? InetAddress.getByAddress(Network.masked(address.getAddress(), SITE_BITS))
                  .getHostAddress()
              + "/64"
          : address.getHostAddress();
    } catch (UnknownHostException never) {
      throw new IllegalStateException(never);
    }
  }
}
