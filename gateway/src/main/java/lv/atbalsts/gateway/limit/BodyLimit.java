package lv.atbalsts.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.Refusal;

/**
 * Refuses a body that says it is too long, before a byte of it is read; one that does not say is
 * counted on its way. Imports may be long, for they are streamed to the end.
 */
@ApplicationScoped
public class BodyLimit implements Handler<RoutingContext> {

  private static final String KEY = BodyLimit.class.getName();

  private final long usual;
  private final long imports;

  BodyLimit(LimitSettings settings) {
    usual = settings.body().asLongValue();
    imports = settings.imports().asLongValue();
  }

  /** The bytes that the body of this request may have. */
  public static long of(RoutingContext context) {
    return context.<Long>get(KEY);
  }

  @Override
  public void handle(RoutingContext context) {
    long limit = RequestPath.of(context).last().equals("imports") ? imports : usual;
    context.put(KEY, limit);
    MultiMap headers = context.request().headers();
    List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    if (!codings.isEmpty() && !codings.equals(List.of("chunked"))) {
      context.fail(Refusal.MALFORMED_REQUEST.with());
    } else if (isLonger(headers.get(HttpHeaders.CONTENT_LENGTH), limit)) {
      context.fail(Refusal.BODY_TOO_LARGE.with(limit));
    } else {
      context.next();
    }
  }

  private static boolean isLonger(String length, long limit) {
    try {
      return length != null && Long.parseLong(length) > limit;
    } catch (NumberFormatException beyondLong) {
      return true;
    }
  }
}
