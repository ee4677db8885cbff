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

  /** Every header that an operation takes, and those that every request may have. */
  private static final Set<String> ASKED =
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

  /** What an answer says beside its body; a page reads only what is named here. */
  private static final Set<String> ANSWERED =
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
            .allowedHeaders(ASKED)
            .exposedHeaders(ANSWERED)
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
