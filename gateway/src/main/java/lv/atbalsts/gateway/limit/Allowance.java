package lv.atbalsts.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * What the body of a request may be.
 *
 * @param bytes at most
 * @param time until all of it is here
 * @param piece at least so many bytes come
 * @param within in so long
 * @param streamed whether the service takes it as it comes; else it is whole before the service
 *     hears of it, so that nothing of the service waits for a slow client
 */
public record Allowance(long bytes, Duration time, long piece, Duration within, boolean streamed) {

  private static final String KEY = Allowance.class.getName();

  /** The allowance of a request that has passed {@link BodyLimit}. */
  public static Allowance of(RoutingContext context) {
    return context.get(KEY);
  }

  /** Remembers it with the request. */
  public void keep(RoutingContext context) {
    context.put(KEY, this);
  }
}
