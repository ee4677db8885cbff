package lv.atbalsts.gateway.pipeline;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import lv.atbalsts.gateway.access.AccessCheck;
import lv.atbalsts.gateway.access.TokenCheck;
import lv.atbalsts.gateway.connection.ClientConnectionCheck;
import lv.atbalsts.gateway.limit.BodyCheck;
import lv.atbalsts.gateway.limit.RateLimit;
import lv.atbalsts.gateway.refusal.GatewayRefusal;
import lv.atbalsts.gateway.refusal.ProblemHandler;
import lv.atbalsts.gateway.route.PathCheck;
import lv.atbalsts.gateway.route.ProxyHandler;

/** The checks that a request passes, in order; a failure in any of them becomes a problem. */
@ApplicationScoped
class RequestPipeline {

  /** Before every handler that Quarkus registers itself. */
  private static final int FIRST = -10_000;

  /** Behind the documents that Quarkus serves, before its own not-found page. */
  private static final int LAST = 9_999;

  private final List<Handler<RoutingContext>> checks;
  private final ProblemHandler problems;

  RequestPipeline(
      RequestStart start,
      ClientConnectionCheck connection,
      CorsCheck cors,
      FrontPageRedirect frontPage,
      PathCheck path,
      TokenCheck token,
      RateLimit rate,
      AccessCheck access,
      BodyCheck body,
      DocumentHandler documents,
      ProxyHandler proxy,
      ProblemHandler problems) {
    this.checks =
        List.of(
            start, connection, cors, frontPage, path, token, rate, access, body, documents, proxy);
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(FIRST).failureHandler(problems);
    // the router itself refuses what it cannot read: such a request reaches no route and no failure
    // handler of one
    router.errorHandler(400, problems);
    int order = FIRST;
    for (Handler<RoutingContext> check : checks) {
      order++;
      router.route().order(order).handler(check);
    }
    router.route().order(LAST).handler(context -> context.fail(GatewayRefusal.PATH_UNKNOWN.with()));
  }
}
