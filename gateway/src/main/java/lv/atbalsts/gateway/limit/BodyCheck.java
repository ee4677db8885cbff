package lv.atbalsts.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/**
 * Refuses a body whose stated length is too long, before a byte of it is read; one without a stated
 * length is counted as it passes. Imports and documents may be long, because they are streamed. GET
 * and HEAD have no body: an anonymous client, which may only read, cannot hold a connection by an
 * endless one.
 */
@ApplicationScoped
public class BodyCheck implements Handler<RoutingContext> {

  /** Where files go to; how large a document may be the service says. */
  private static final Set<String> FILES = Set.of("imports", "documents");

  private final BodyLimit usual;
  private final BodyLimit imports;

  BodyCheck(LimitSettings settings) {
    long piece = settings.slowest().bytes().asLongValue();
    Duration within = settings.slowest().within();
    usual = new BodyLimit(settings.body().asLongValue(), settings.bodyTime(), piece, within, false);
    imports =
        new BodyLimit(
            settings.imports().asLongValue(), settings.importsTime(), piece, within, true);
  }

  @Override
  public void handle(RoutingContext context) {
    BodyLimit limit = FILES.contains(RequestPath.of(context).last()) ? imports : usual;
    limit.keep(context);
    MultiMap headers = context.request().headers();
    List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    String length = headers.get(HttpHeaders.CONTENT_LENGTH);
    if (!codings.isEmpty() && !codings.equals(List.of("chunked"))) {
      context.fail(GatewayRefusal.MALFORMED_REQUEST.with());
    } else if (isReading(context.request().method())
        && (!codings.isEmpty() || isLonger(length, 0))) {
      context.fail(GatewayRefusal.BODY_UNEXPECTED.with(context.request().method().name()));
    } else if (isLonger(length, limit.bytes())) {
      context.fail(GatewayRefusal.BODY_TOO_LARGE.with(limit.bytes()));
    } else {
      context.next();
    }
  }

  private static boolean isReading(HttpMethod method) {
    return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
  }

  private static boolean isLonger(String length, long most) {
    try {
      return length != null && Long.parseLong(length) > most;
    } catch (NumberFormatException beyondLong) {
      return true;
    }
  }
}
