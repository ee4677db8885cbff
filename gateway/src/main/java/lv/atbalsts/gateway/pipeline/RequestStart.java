package lv.atbalsts.gateway.pipeline;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.gateway.trace.Trace;

/** The first step: starts the trace and the log entry, and pauses the body until it is needed. */
@ApplicationScoped
class RequestStart implements Handler<RoutingContext> {

  private static final String KEY = RequestStart.class.getName();

  private final RequestLog log;

  RequestStart(RequestLog log) {
    this.log = log;
  }

  @Override
  public void handle(RoutingContext context) {
    // the handler of Swagger UI routes a request a second time, which loses its headers
    if (context.get(KEY) == null) {
      context.put(KEY, true);
      begin(context);
    }
    context
        .response()
        .putHeader("traceparent", Trace.of(context).header())
        .putHeader("X-Content-Type-Options", "nosniff");
    context.next();
  }

  private void begin(RoutingContext context) {
    context.request().pause();
    long begun = System.nanoTime();
    context.addEndHandler(
        ended -> log.write(context, System.nanoTime() - begun, ended.succeeded()));
  }
}
