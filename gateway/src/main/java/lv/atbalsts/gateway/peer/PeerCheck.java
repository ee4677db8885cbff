package lv.atbalsts.gateway.peer;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who asks. A proxy that is trusted may say it for its client; of what any other says
 * nothing is believed. Goes back along the proxies as far as each is trusted: what stands before
 * the first that is not, that one may have invented.
 */
@ApplicationScoped
public class PeerCheck implements Handler<RoutingContext> {

  private static final String FOR_A_YEAR = "max-age=31536000";

  private final Optional<URI> known;
  private final List<Network> trusted;
  private final boolean forwardedOnly;

  PeerCheck(PeerSettings settings) {
    known = settings.publicAddress();
    trusted = settings.proxies().trusted().orElse(List.of()).stream().map(Network::parse).toList();
    forwardedOnly = settings.proxies().forwardedOnly();
  }

  @Override
  public void handle(RoutingContext context) {
    Peer peer = peer(context.request());
    peer.keep(context);
    if (peer.scheme().equals("https")) {
      context.response().putHeader("Strict-Transport-Security", FOR_A_YEAR);
    }
    context.next();
  }

  private Peer peer(HttpServerRequest request) {
    InetAddress nearest = literal(request.remoteAddress().hostAddress()).orElseThrow();
    Forwarding said =
        isTrusted(nearest)
            ? Forwarding.read(request.headers(), forwardedOnly)
            : new Forwarding(List.of(), Optional.empty(), Optional.empty());
    return new Peer(
        client(nearest, said.clients()),
        known.map(URI::getScheme).or(said::scheme).orElse(request.scheme()),
        known.map(URI::getRawAuthority).or(said::host));
  }

  private InetAddress client(InetAddress nearest, List<String> clients) {
    InetAddress client = nearest;
    for (String before : clients.reversed()) {
      Optional<InetAddress> address = literal(before);
      if (!isTrusted(client) || address.isEmpty()) {
        break;
      }
      client = address.get();
    }
    return client;
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.contains(address));
  }

  private static Optional<InetAddress> literal(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text.replaceFirst("%.*", "")));
    } catch (IllegalArgumentException name) {
      return Optional.empty();
    }
  }
}
