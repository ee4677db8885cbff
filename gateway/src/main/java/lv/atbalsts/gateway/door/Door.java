package lv.atbalsts.gateway.door;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import lv.atbalsts.gateway.access.AccessCheck;
import lv.atbalsts.gateway.access.TokenCheck;
import lv.atbalsts.gateway.limit.BodyLimit;
import lv.atbalsts.gateway.limit.RequestLimit;
import lv.atbalsts.gateway.peer.PeerCheck;
import lv.atbalsts.gateway.refusal.Problems;
import lv.atbalsts.gateway.refusal.Refusal;
import lv.atbalsts.gateway.route.Passage;
import lv.atbalsts.gateway.route.PathCheck;

/** The order in which a request passes the checks; what fails in any of them becomes a problem. */
@ApplicationScoped
class Door {

  /** Before every handler that Quarkus registers itself. */
  private static final int FIRST = -10_000;

  /** Behind the documents that Quarkus serves, before its own not-found page. */
  private static final int LAST = 9_999;

  private final List<Handler<RoutingContext>> checks;
  private final Problems problems;

  Door(
      Arrival arrival,
      PeerCheck peer,
      Origins origins,
      FrontPage front,
      PathCheck path,
      TokenCheck token,
      RequestLimit requests,
      AccessCheck access,
      BodyLimit body,
      Documents documents,
      Passage passage,
      Problems problems) {
    this.checks =
        List.of(
            arrival, peer, origins, front, path, token, requests, access, body, documents, passage);
    this.problems = problems;
  }

  void open(@Observes Router router) {
    router.route().order(FIRST).failureHandler(problems);
    // what the router itself cannot read never comes to a route, so to no failure handler of one
    router.errorHandler(400, problems);
    int order = FIRST;
    for (Handler<RoutingContext> check : checks) {
      order++;
      router.route().order(order).handler(check);
    }
    router.route().order(LAST).handler(context -> context.fail(Refusal.PATH_UNKNOWN.with()));
  }
}
