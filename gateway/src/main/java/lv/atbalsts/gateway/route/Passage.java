package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import lv.atbalsts.gateway.limit.BodyLimit;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.Refusal;
import lv.atbalsts.gateway.refusal.RefusedException;
import lv.atbalsts.gateway.trace.Trace;
import org.jboss.logging.Logger;

/**
 * Takes a request to its service and the answer back, both bodies as they come. Of vertx-http-proxy
 * it uses the half that sends: the proxy as a whole answers 502 with an empty body where a problem
 * is owed, and of the other half see {@link Answer}.
 */
@ApplicationScoped
public class Passage implements Handler<RoutingContext> {

  private static final Logger LOG = Logger.getLogger(Passage.class);

  private final Routes routes;
  private final Services services;
  private final Duration timeout;

  Passage(Routes routes, Services services, RouteSettings settings) {
    this.routes = routes;
    this.services = services;
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
    HttpServerRequest request = context.request();
    Promise<ProxyResponse> answer = Promise.promise();
    Patience patience =
        new Patience(context.vertx(), timeout, () -> answer.tryFail(new TimeoutException()));
    CountedBody body = new CountedBody(request, BodyLimit.of(context), patience::renew);
    ProxyRequest outbound = outbound(context, body);
    continueIfExpected(request);
    Future<ProxyResponse> sent = send(service, outbound, answer);
    sent.onSuccess(answer::tryComplete).onFailure(answer::tryFail);
    answer
        .future()
        .onComplete(done -> patience.end())
        .onSuccess(response -> Answer.deliver(response, request))
        .onFailure(failure -> refuse(context, outbound, body, failure));
  }

  private static ProxyRequest outbound(RoutingContext context, CountedBody body) {
    HttpServerRequest request = context.request();
    ProxyRequest outbound = ProxyRequest.reverseProxy(request);
    outbound.setBody(Body.body(body, outbound.getBody().length()));
    // never the absolute form: the path that was checked is the path that is sent
    String query = request.query();
    outbound.setURI(query == null ? request.path() : request.path() + "?" + query);
    if (request.authority() != null) {
      // the service writes its links for the client, who knows the gateway only
      outbound.setAuthority(request.authority());
    }
    ForwardedHeaders.toService(outbound.headers(), request, Trace.of(context));
    return outbound;
  }

  private Future<ProxyResponse> send(
      URI service, ProxyRequest outbound, Promise<ProxyResponse> answer) {
    return services
        .connect(service)
        .compose(
            call -> {
              // what fails here also fails the answer, where it is dealt with
              call.exceptionHandler(failure -> {});
              answer.future().onFailure(givenUp -> call.reset());
              if (answer.future().isComplete()) {
                return Future.failedFuture(new TimeoutException());
              }
              Future<ProxyResponse> sent = outbound.send(call);
              // the proxy's handler resets the call when the client leaves, see Answer for why not
              outbound.proxiedRequest().response().exceptionHandler(gone -> {});
              return sent;
            });
  }

  private void refuse(
      RoutingContext context, ProxyRequest outbound, CountedBody body, Throwable failure) {
    RefusedException refused =
        body.isTooLong()
            ? Refusal.BODY_TOO_LARGE.with(BodyLimit.of(context))
            : failure instanceof TimeoutException && body.isStalled()
                ? Refusal.UPLOAD_STALLED.with(timeout.toSeconds()).header("Connection", "close")
                : ServiceFailure.of(failure, timeout.toSeconds());
    boolean clientIsThere = !context.response().closed();
    if (refused.refusal() == Refusal.SERVICE_UNREACHABLE && clientIsThere) {
      // the kind of failure only: what an exception says may repeat the address asked for
      LOG.warnf("Trace %s: %s", Trace.of(context).traceId(), failure.getClass().getName());
    }
    outbound.release();
    context.fail(refused);
  }

  private static void continueIfExpected(HttpServerRequest request) {
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
  }
}
