package lv.atbalsts.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import lv.atbalsts.gateway.refusal.Refusal;

/**
 * CORS for the configured front ends. A preflight is answered here, without a token. Any other page
 * gets no permission headers, so its browser keeps the answer from it; Quarkus' own filter is not
 * used because it refuses with an empty body.
 */
@ApplicationScoped
class Origins implements Handler<RoutingContext> {

  private static final int AN_HOUR = 3600;

  private final Set<String> origins;
  private final Handler<RoutingContext> known;

  Origins(OriginSettings settings) {
    List<String> configured = settings.origins().orElse(List.of());
    origins = Set.copyOf(configured);
    known =
        CorsHandler.create()
            .addOrigins(configured)
            .allowedMethods(
                Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE))
            .allowedHeaders(
                Set.of(
                    "Authorization",
                    "Content-Type",
                    "Accept",
                    "Accept-Language",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "traceparent"))
            .exposedHeaders(
                Set.of(
                    "ETag", "Link", "Location", "Retry-After", "WWW-Authenticate", "traceparent"))
            .maxAgeSeconds(AN_HOUR);
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin != null && origins.contains(origin)) {
      known.handle(context);
    } else if (origin != null && isPreflight(request)) {
      context.fail(Refusal.ORIGIN_UNKNOWN.with());
    } else {
      context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
      context.next();
    }
  }

  private static boolean isPreflight(HttpServerRequest request) {
    return HttpMethod.OPTIONS.equals(request.method())
        && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
  }
}
