package lv.atbalsts.gateway.connection;

import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * The connection as the client sees it.
 *
 * @param address the client's, not a trusted proxy's
 * @param scheme http or https, as the client sees it
 * @param authority host and port as the client knows them; empty where no trusted source names them
 */
public record ClientConnection(InetAddress address, String scheme, Optional<String> authority) {

  private static final String KEY = ClientConnection.class.getName();
  private static final int SITE_BITS = 64;

  /** The connection that {@link ClientConnectionCheck} has found. */
  public static ClientConnection of(RoutingContext context) {
    return context.get(KEY);
  }

  /** Remembers it with the request. */
  public void keep(RoutingContext context) {
    context.put(KEY, this);
  }

  /** What counts as one client: all 2^64 addresses of an IPv6 network are one site. */
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
