package lv.atbalsts.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.Refusal;

/**
 * Lets through the paths of the services and the gateway's own documents. So {@code /q/*}, where
 * health and metrics stand, is nowhere behind the public door, however it is spelt.
 */
@ApplicationScoped
public class PathCheck implements Handler<RoutingContext> {

  private static final Set<String> DOCUMENTS =
      Set.of("openapi", "openapi.json", "openapi.yaml", "openapi.yml", "swagger-ui");

  private final Routes routes;

  PathCheck(Routes routes) {
    this.routes = routes;
  }

  @Override
  public void handle(RoutingContext context) {
    if (context.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
      throw Refusal.MALFORMED_REQUEST.with();
    }
    RequestPath path = RequestPath.read(context.request());
    if (!isDocument(path) && routes.service(path).isEmpty()) {
      context.fail(Refusal.PATH_UNKNOWN.with());
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
