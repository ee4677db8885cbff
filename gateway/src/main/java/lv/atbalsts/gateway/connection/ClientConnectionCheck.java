package lv.atbalsts.gateway.connection;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Finds the client behind the proxies. The headers of a trusted proxy are believed, of any other
 * they are ignored. The check goes back along the chain of proxies as far as each is trusted: an
 * untrusted one may have invented everything before itself.
 */
@ApplicationScoped
public class ClientConnectionCheck implements Handler<RoutingContext> {

  private static final String FOR_A_YEAR = "max-age=31536000";

  private final Optional<URI> publicAddress;
  private final List<Network> trusted;
  private final boolean forwardedOnly;

  ClientConnectionCheck(ProxySettings settings) {
    publicAddress = settings.publicAddress();
    trusted = settings.proxies().trusted().orElse(List.of()).stream().map(Network::parse).toList();
    forwardedOnly = settings.proxies().forwardedOnly();
  }

  @Override
  public void handle(RoutingContext context) {
    ClientConnection connection = connection(context.request());
    connection.keep(context);
    if (connection.scheme().equals("https")) {
      context.response().putHeader("Strict-Transport-Security", FOR_A_YEAR);
    }
    context.next();
  }

  private ClientConnection connection(HttpServerRequest request) {
    InetAddress nearest = literal(request.remoteAddress().hostAddress()).orElseThrow();
    ProxyHeaders headers =
        isTrusted(nearest)
            ? ProxyHeaders.read(request.headers(), forwardedOnly)
            : new ProxyHeaders(List.of(), Optional.empty(), Optional.empty());
    return new ClientConnection(
        client(nearest, headers.clients()),
        publicAddress.map(URI::getScheme).or(headers::scheme).orElse(request.scheme()),
        publicAddress.map(URI::getRawAuthority).or(headers::host));
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
