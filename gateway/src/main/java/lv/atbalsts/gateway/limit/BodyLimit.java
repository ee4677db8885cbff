package lv.atbalsts.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.Refusal;

/**
 * Refuses a body that says it is too long, before a byte of it is read; one that does not say is
 * counted on its way. Imports may be long, for they are streamed to the end. What is only read has
 * no body at all: a stranger, who may only read, can hold nothing by one that never ends.
 */
@ApplicationScoped
public class BodyLimit implements Handler<RoutingContext> {

  private final Allowance usual;
  private final Allowance imports;

  BodyLimit(LimitSettings settings) {
    long piece = settings.slowest().bytes().asLongValue();
    Duration within = settings.slowest().within();
    usual = new Allowance(settings.body().asLongValue(), settings.bodyTime(), piece, within, false);
    imports =
        new Allowance(
            settings.imports().asLongValue(), settings.importsTime(), piece, within, true);
  }

  @Override
  public void handle(RoutingContext context) {
    Allowance allowance = RequestPath.of(context).last().equals("imports") ? imports : usual;
    allowance.keep(context);
    MultiMap headers = context.request().headers();
    List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    String length = headers.get(HttpHeaders.CONTENT_LENGTH);
    if (!codings.isEmpty() && !codings.equals(List.of("chunked"))) {
      context.fail(Refusal.MALFORMED_REQUEST.with());
    } else if (isReading(context.request().method())
        && (!codings.isEmpty() || isLonger(length, 0))) {
      context.fail(Refusal.BODY_UNEXPECTED.with(context.request().method().name()));
    } else if (isLonger(length, allowance.bytes())) {
      context.fail(Refusal.BODY_TOO_LARGE.with(allowance.bytes()));
    } else {
      context.next();
    }
  }

  private static boolean isReading(HttpMethod method) {
    return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
  }

  private static boolean isLonger(String length, long limit) {
    try {
      return length != null && Long.parseLong(length) > limit;
    } catch (NumberFormatException beyondLong) {
      return true;
    }
  }
}
