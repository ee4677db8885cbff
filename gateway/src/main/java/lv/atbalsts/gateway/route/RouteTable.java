package lv.atbalsts.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.gateway.path.RequestPath;

/** The service of each first path segment. */
@ApplicationScoped
public class RouteTable {

  private final Map<String, URI> services = new HashMap<>();

  RouteTable(RouteSettings settings) {
    settings.routes().forEach(this::add);
  }

  private void add(String service, RouteSettings.Route route) {
    for (String path : route.paths()) {
      if (services.put(path, route.url()) != null) {
        throw new IllegalStateException(
            "atbalsts.routes: %s of %s is another service's too".formatted(path, service));
      }
    }
  }

  /** The address of the service that answers this path. */
  public Optional<URI> service(RequestPath path) {
    return Optional.ofNullable(services.get(path.first()));
  }
}
