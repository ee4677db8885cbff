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
import lv.atbalsts.gateway.limit.Allowance;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.Refusal;
import lv.atbalsts.gateway.refusal.RefusedException;
import lv.atbalsts.gateway.trace.Trace;
import org.jboss.logging.Logger;

/**
 * Takes a request to its service and the answer back, as it comes. A request's body is whole before
 * the service hears of it, but for imports.
 */
@ApplicationScoped
public class Passage implements Handler<RoutingContext> {

  private static final Logger LOG = Logger.getLogger(Passage.class);

  private static final int REQUEST_TIMEOUT = 408;

  private final Routes routes;
  private final Services services;
  private final Shares shares;
  private final Duration timeout;

  Passage(Routes routes, Services services, Shares shares, RouteSettings settings) {
    this.routes = routes;
    this.services = services;
    this.shares = shares;
    this.timeout = settings.calls().timeout();
  }

  @Override
  public void handle(RoutingContext context) {
    // what belongs to no service is a document that Quarkus serves further on
    routes
        .service(RequestPath.of(context))
        .ifPresentOrElse(service -> pass(context, service), context::next);
  }

  private void pass(RoutingContext context, URI service) {
    Shares.Place place = shares.take(context, service);
    Promise<HttpClientResponse> answer = Promise.promise();
    Allowance allowance = Allowance.of(context);
    Patience patience =
        new Patience(context.vertx(), timeout, () -> answer.tryFail(new TimeoutException()));
    CountedBody body = new CountedBody(context.request(), allowance.bytes(), patience::renew);
    Pace pace =
        new Pace(
            context.vertx(), body, allowance, () -> answer.tryFail(Refusal.UPLOAD_SLOW.with()));
    // what is not here yet will not come; what is here goes on, for the service may have begun it
    context.addEndHandler(
        over -> {
          if (over.failed() && !body.isEnded()) {
            answer.tryFail(over.cause());
          }
        });
    continueIfExpected(context.request());
    gathered(context.request(), body, allowance)
        .onFailure(answer::tryFail)
        .onSuccess(
            whole ->
                services
                    .connect(service)
                    .onFailure(answer::tryFail)
                    .onSuccess(call -> send(new Call(call, body), whole, context, answer)));
    answer
        .future()
        .onComplete(done -> patience.end())
        .onComplete(done -> pace.end())
        .onSuccess(response -> response.end().onComplete(over -> shares.giveBack(place)))
        .onSuccess(response -> Answer.deliver(response, context))
        .onFailure(failure -> shares.giveBack(place))
        .onFailure(failure -> refuse(context, body, failure));
  }

  /** The whole body; null of none, and of one that goes on as it comes. */
  private static Future<Buffer> gathered(
      HttpServerRequest request, CountedBody body, Allowance allowance) {
    return allowance.streamed() || !Call.hasBody(request) ? Future.succeededFuture() : body.whole();
  }

  private static void send(
      Call call, Buffer whole, RoutingContext context, Promise<HttpClientResponse> answer) {
    answer.future().onFailure(givenUp -> call.breakOff());
    if (!answer.future().isComplete()) {
      call.send(context, whole)
          .onFailure(answer::tryFail)
          .onSuccess(response -> response.end().onComplete(over -> call.cutOff()))
          .onSuccess(answer::tryComplete);
    }
  }

  private void refuse(RoutingContext context, CountedBody body, Throwable failure) {
    RefusedException refused =
        body.isTooLong()
            ? Refusal.BODY_TOO_LARGE.with(Allowance.of(context).bytes())
            : failure instanceof TimeoutException && body.isStalled()
                ? Refusal.UPLOAD_STALLED.with(timeout.toSeconds())
                : ServiceFailure.of(failure, timeout.toSeconds());
    boolean clientIsThere = !context.response().closed();
    if (refused.refusal() == Refusal.SERVICE_UNREACHABLE && clientIsThere) {
      // the kind of failure only: what an exception says may repeat the address asked for
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
