package lv.atbalsts.gateway.door;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.gateway.trace.Trace;

/** First of all: the trace begins, the record is opened, and the body waits until it is wanted. */
@ApplicationScoped
class Arrival implements Handler<RoutingContext> {

  private final DoorRecord entries;

  Arrival(DoorRecord entries) {
    this.entries = entries;
  }

  @Override
  public void handle(RoutingContext context) {
    context.request().pause();
    long begun = System.nanoTime();
    Trace trace = Trace.of(context);
    context.addEndHandler(
        ended -> entries.write(context, System.nanoTime() - begun, ended.succeeded()));
    context
        .response()
        .putHeader("traceparent", trace.header())
        .putHeader("X-Content-Type-Options", "nosniff");
    context.next();
  }
}
