package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import lv.atbalsts.gateway.limit.BodyLimit;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.GatewayRefusal;
import lv.atbalsts.gateway.refusal.GatewayRefusedException;
import lv.atbalsts.gateway.trace.Trace;
import org.jboss.logging.Logger;

/**
 * Forwards a request to its service and the answer back to the client. The body of an import is
 * streamed; any other is complete before the service is called.
 *
 * <p>The forwarding is the gateway's own, not that of vertx-http-proxy, until Vert.x has solved its
 * issue 6294: {@link ServiceResponse} says what would go wrong.
 */
@ApplicationScoped
public class ProxyHandler implements Handler<RoutingContext> {

  private static final Logger LOG = Logger.getLogger(ProxyHandler.class);

  private static final int REQUEST_TIMEOUT = 408;

  private final RouteTable routes;
  private final ServiceConnections services;
  private final ConcurrentCallLimit calls;
  private final Duration timeout;

  ProxyHandler(
      RouteTable routes,
      ServiceConnections services,
      ConcurrentCallLimit calls,
      RouteSettings settings) {
    this.routes = routes;
    this.services = services;
    this.calls = calls;
    this.timeout = settings.calls().timeout();
  }

  @Override
  public void handle(RoutingContext context) {
    // a path of no service is a document, which a later handler of Quarkus serves
    routes
        .service(RequestPath.of(context))
        .ifPresentOrElse(service -> forward(context, service), context::next);
  }

  private void forward(RoutingContext context, URI service) {
    ConcurrentCallLimit.Permit permit = calls.acquire(context, service);
    Promise<HttpClientResponse> answer = Promise.promise();
    BodyLimit limit = BodyLimit.of(context);
    IdleTimeout idleTimeout =
        new IdleTimeout(context.vertx(), timeout, () -> answer.tryFail(new TimeoutException()));
    CountedBody body = new CountedBody(context.request(), limit.bytes(), idleTimeout::renew);
    SlowUploadGuard slowUploadGuard =
        new SlowUploadGuard(
            context.vertx(), body, limit, () -> answer.tryFail(GatewayRefusal.UPLOAD_SLOW.with()));
    // an incomplete body stays incomplete; a complete one goes on, because the service may have
    // begun the work
    context.addEndHandler(
        over -> {
          if (over.failed() && !body.isEnded()) {
            answer.tryFail(over.cause());
          }
        });
    continueIfExpected(context.request());
    collected(context.request(), body, limit)
        .onFailure(answer::tryFail)
        .onSuccess(
            whole ->
                services
                    .connect(service)
                    .onFailure(answer::tryFail)
                    .onSuccess(call -> send(new ServiceCall(call, body), whole, context, answer)));
    answer
        .future()
        .onComplete(done -> idleTimeout.end())
        .onComplete(done -> slowUploadGuard.end())
        .onSuccess(response -> response.end().onComplete(over -> calls.release(permit)))
        .onSuccess(response -> ServiceResponse.deliver(response, context))
        .onFailure(failure -> calls.release(permit))
        .onFailure(failure -> refuse(context, body, failure));
  }

  /** The complete body; null where there is none, and where it is streamed. */
  private static Future<Buffer> collected(
      HttpServerRequest request, CountedBody body, BodyLimit limit) {
    return limit.streamed() || !ServiceCall.hasBody(request)
        ? Future.succeededFuture()
        : body.whole();
  }

  private static void send(
      ServiceCall call, Buffer whole, RoutingContext context, Promise<HttpClientResponse> answer) {
    answer.future().onFailure(givenUp -> call.abort());
    if (!answer.future().isComplete()) {
      call.send(context, whole)
          .onFailure(answer::tryFail)
          .onSuccess(response -> response.end().onComplete(over -> call.abortUpload()))
          .onSuccess(answer::tryComplete);
    }
  }

  private void refuse(RoutingContext context, CountedBody body, Throwable failure) {
    GatewayRefusedException refused =
        body.isTooLong()
            ? GatewayRefusal.BODY_TOO_LARGE.with(BodyLimit.of(context).bytes())
            : failure instanceof TimeoutException && body.isStalled()
                ? GatewayRefusal.UPLOAD_STALLED.with(timeout.toSeconds())
                : ServiceFailure.of(failure, timeout.toSeconds());
    boolean clientIsThere = !context.response().closed();
    if (refused.refusal() == GatewayRefusal.SERVICE_UNREACHABLE && clientIsThere) {
      // the class only: the message of an exception may repeat the requested address
      LOG.warnf("Trace %s: %s", Trace.of(context).traceId(), failure.getClass().getName());
    }
    if (refused.refusal().status() == REQUEST_TIMEOUT) {
      refused.header("Connection", "close");
    }
    context.fail(refused);
  }

  private static void continueIfExpected(HttpServerRequest request) {
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
  }
}
