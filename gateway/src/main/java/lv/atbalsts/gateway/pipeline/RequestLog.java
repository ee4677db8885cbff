package lv.atbalsts.gateway.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.trace.Trace;
import org.jboss.logging.Logger;

/**
 * Logs a request: method, first segment, status, duration. No address, path, query or subject: an
 * identifier in a log is personal data without a purpose.
 */
@ApplicationScoped
class RequestLog {

  private static final Logger LOG = Logger.getLogger("lv.atbalsts.gateway.requests");
  private static final Set<HttpMethod> USUAL =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  private final MeterRegistry meters;

  RequestLog(MeterRegistry meters) {
    this.meters = meters;
  }

  void write(RoutingContext context, long nanos, boolean finished) {
    HttpMethod asked = context.request().method();
    String method = USUAL.contains(asked) ? asked.name() : "OTHER";
    String uri = RequestPath.find(context).map(path -> "/" + path.first()).orElse("unknown");
    String status = finished ? Integer.toString(context.response().getStatusCode()) : "broken";
    meters
        .timer("http.server.requests", "method", method, "uri", uri, "status", status)
        .record(nanos, TimeUnit.NANOSECONDS);
    LOG.infof(
        "%s %s %s %d ms trace %s",
        method, uri, status, TimeUnit.NANOSECONDS.toMillis(nanos), Trace.of(context).traceId());
  }
}
