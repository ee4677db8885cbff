package lv.atbalsts.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.Refusal;
import lv.atbalsts.gateway.route.PathCheck;

/**
 * Answers with the page, and sets the headers of the gateway's other documents, which Quarkus
 * serves further on. They are read only.
 */
@ApplicationScoped
class Documents implements Handler<RoutingContext> {

  /** The page of Swagger UI has its script in itself; nothing may come from elsewhere. */
  private static final String OWN_RESOURCES_ONLY =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private final PackedDocument packed;
  private final Page page = new Page();

  Documents(PackedDocument packed) {
    this.packed = packed;
  }

  @Override
  public void handle(RoutingContext context) {
    RequestPath path = RequestPath.of(context);
    if (!PathCheck.isDocument(path)) {
      context.next();
      return;
    }
    HttpMethod method = context.request().method();
    if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
      context.fail(Refusal.METHOD_NOT_ALLOWED.with("GET").header("Allow", "GET, HEAD"));
      return;
    }
    HttpServerResponse response = context.response();
    response.putHeader("Content-Security-Policy", OWN_RESOURCES_ONLY);
    response.putHeader("Referrer-Policy", "no-referrer");
    response.headers().add(HttpHeaders.VARY, "Accept, Accept-Encoding");
    if (Page.isAt(path)) {
      page.answer(response);
    } else if (PackedDocument.isAskedFor(path, context.request())) {
      packed.answer(path, context.request());
    } else {
      context.next();
    }
  }
}
