package lv.atbalsts.gateway.refusal;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import lv.atbalsts.address.RedactedPath;
import lv.atbalsts.gateway.trace.Trace;
import org.jboss.logging.Logger;

/**
 * Answers every failure of the gateway as application/problem+json: type, title, status, detail,
 * instance, code, traceId. A service's own refusals do not come here.
 */
@ApplicationScoped
public class ProblemHandler implements Handler<RoutingContext> {

  private static final Logger LOG = Logger.getLogger(ProblemHandler.class);

  @Override
  public void handle(RoutingContext context) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    if (response.headWritten()) {
      // half an answer is already sent: only a closed connection can still report the failure
      context.request().connection().close();
      return;
    }
    answer(context, refused(context));
  }

  private static void answer(RoutingContext context, GatewayRefusedException refused) {
    HttpServerResponse response = context.response();
    Locale language =
        GatewayTexts.language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    refused.headers().forEach(response::putHeader);
    response
        .setStatusCode(refused.refusal().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.VARY, varyByLanguage(response))
        .putHeader("traceparent", Trace.of(context).header());
    RequestBodyDrain rest = RequestBodyDrain.of(context);
    response
        .end(problem(context, refused, language).toBuffer())
        .onComplete(written -> rest.drain());
  }

  private static String varyByLanguage(HttpServerResponse response) {
    String before = response.headers().get(HttpHeaders.VARY);
    return before == null ? "Accept-Language" : before + ", Accept-Language";
  }

  private static JsonObject problem(
      RoutingContext context, GatewayRefusedException refused, Locale language) {
    GatewayRefusal refusal = refused.refusal();
    return new JsonObject()
        .put("type", "urn:atbalsts:problem:" + refusal.code())
        .put("title", GatewayTexts.title(refusal, language))
        .put("status", refusal.status())
        .put("detail", GatewayTexts.detail(refusal, language, refused.arguments()))
        .put("instance", RedactedPath.of(context.request().path()))
        .put("code", refusal.code())
        .put("traceId", Trace.of(context).traceId());
  }

  private static GatewayRefusedException refused(RoutingContext context) {
    if (context.failure() instanceof GatewayRefusedException refused) {
      return refused;
    }
    int status = context.statusCode();
    if (status == GatewayRefusal.PATH_UNKNOWN.status()) {
      return GatewayRefusal.PATH_UNKNOWN.with();
    }
    if (status >= 400 && status < 500) {
      return GatewayRefusal.MALFORMED_REQUEST.with();
    }
    LOG.error("The gateway failed, trace " + Trace.of(context).traceId(), context.failure());
    return GatewayRefusal.FAULT.with();
  }
}
