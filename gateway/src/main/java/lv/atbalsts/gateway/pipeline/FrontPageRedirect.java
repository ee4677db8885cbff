package lv.atbalsts.gateway.pipeline;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Redirects a browser from the root to the public infographic. */
@ApplicationScoped
class FrontPageRedirect implements Handler<RoutingContext> {

  private static final String PAGE = "/infographic";

  @Override
  public void handle(RoutingContext context) {
    if (isAsked(context.request())) {
      context
          .response()
          .setStatusCode(HttpResponseStatus.FOUND.code())
          .putHeader(HttpHeaders.LOCATION, PAGE)
          .putHeader(HttpHeaders.VARY, "Accept")
          .end();
    } else {
      context.next();
    }
  }

  private static boolean isAsked(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return HttpMethod.GET.equals(request.method())
        && "/".equals(request.path())
        && accepted != null
        && accepted.contains("text/html");
  }
}
