package lv.atbalsts.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/**
 * Accepts the paths of the services and of the gateway's own documents, and no others. So the
 * public port never answers {@code /q/*}, where health and metrics are, however the path is spelt.
 */
@ApplicationScoped
public class PathCheck implements Handler<RoutingContext> {

  private static final Set<String> DOCUMENTS =
      Set.of("openapi", "openapi.json", "openapi.yaml", "openapi.yml", "swagger-ui");

  private final RouteTable routes;

  PathCheck(RouteTable routes) {
    this.routes = routes;
  }

  @Override
  public void handle(RoutingContext context) {
    if (context.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
      throw GatewayRefusal.MALFORMED_REQUEST.with();
    }
    RequestPath path = RequestPath.read(context.request());
    if (!isDocument(path) && routes.service(path).isEmpty()) {
      context.fail(GatewayRefusal.PATH_UNKNOWN.with());
      return;
    }
    path.keep(context);
    context.next();
  }

  /** Whether the gateway answers this path itself. */
  public static boolean isDocument(RequestPath path) {
    return DOCUMENTS.contains(path.first());
  }
}
