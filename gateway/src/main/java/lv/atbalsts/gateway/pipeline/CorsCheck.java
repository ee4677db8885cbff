package lv.atbalsts.gateway.pipeline;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/**
 * CORS for the configured front ends. The gateway answers a preflight without a token. A page of
 * any other origin gets no permission headers, so its browser withholds the answer. Quarkus' own
 * filter refuses with an empty body and is not used.
 */
@ApplicationScoped
class CorsCheck implements Handler<RoutingContext> {

  private static final int AN_HOUR = 3600;

  /** The headers that operations take, and those of every request. */
  private static final Set<String> ALLOWED_HEADERS =
      Set.of(
          "Accept",
          "Accept-Language",
          "Access-Purpose",
          "Authorization",
          "Cache-Control",
          "Content-Language",
          "Content-Type",
          "Idempotency-Key",
          "If-Match",
          "If-Modified-Since",
          "If-None-Match",
          "traceparent",
          "tracestate");

  /** The response headers that a page may read. */
  private static final Set<String> EXPOSED_HEADERS =
      Set.of(
          "Allow",
          "Content-Disposition",
          "Content-Language",
          "Content-Length",
          "Date",
          "ETag",
          "Last-Modified",
          "Link",
          "Location",
          "Retry-After",
          "WWW-Authenticate",
          "traceparent");

  private final Set<String> origins;
  private final Handler<RoutingContext> configured;

  CorsCheck(CorsSettings settings) {
    List<String> allowed = settings.origins().orElse(List.of());
    origins = Set.copyOf(allowed);
    configured =
        CorsHandler.create()
            .addOrigins(allowed)
            .allowedMethods(
                Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE))
            .allowedHeaders(ALLOWED_HEADERS)
            .exposedHeaders(EXPOSED_HEADERS)
            .maxAgeSeconds(AN_HOUR);
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin != null && origins.contains(origin)) {
      configured.handle(context);
    } else if (origin != null && isPreflight(request)) {
      context.fail(GatewayRefusal.ORIGIN_UNKNOWN.with());
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
