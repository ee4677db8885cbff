package lv.atbalsts.gateway.pipeline;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.GatewayRefusal;
import lv.atbalsts.gateway.route.PathCheck;

/**
 * Answers with the page, and sets the headers of the gateway's other documents, which a later
 * handler of Quarkus serves. All of them are read-only.
 */
@ApplicationScoped
class DocumentHandler implements Handler<RoutingContext> {

  /** The page of Swagger UI has an inline script; nothing is loaded from elsewhere. */
  private static final String OWN_RESOURCES_ONLY =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private final CompressedDocument compressed;
  private final ApiPage page = new ApiPage();

  DocumentHandler(CompressedDocument compressed) {
    this.compressed = compressed;
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
      context.fail(GatewayRefusal.METHOD_NOT_ALLOWED.with("GET").header("Allow", "GET, HEAD"));
      return;
    }
    HttpServerResponse response = context.response();
    response.putHeader("Content-Security-Policy", OWN_RESOURCES_ONLY);
    response.putHeader("Referrer-Policy", "no-referrer");
    response.headers().add(HttpHeaders.VARY, "Accept, Accept-Encoding");
    if (ApiPage.isAt(path)) {
      page.answer(response);
    } else if (CompressedDocument.isAskedFor(path, context.request())) {
      compressed.answer(path, context.request());
    } else {
      context.next();
    }
  }
}
