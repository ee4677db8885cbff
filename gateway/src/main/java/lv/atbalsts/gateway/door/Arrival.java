package lv.atbalsts.gateway.door;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.gateway.trace.Trace;

/** First of all: the trace begins, the record is opened, and the body waits until it is wanted. */
@ApplicationScoped
class Arrival implements Handler<RoutingContext> {

  private static final String KEY = Arrival.class.getName();

  private final DoorRecord entries;

  Arrival(DoorRecord entries) {
    this.entries = entries;
  }

  @Override
  public void handle(RoutingContext context) {
    // the handler of Swagger UI sends a request round again, and its headers are lost by that
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
        ended -> entries.write(context, System.nanoTime() - begun, ended.succeeded()));
  }
}
