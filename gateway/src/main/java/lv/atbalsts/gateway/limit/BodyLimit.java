package lv.atbalsts.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * The limits of a request body.
 *
 * @param bytes its greatest length
 * @param time until it is complete
 * @param piece the fewest bytes that arrive ...
 * @param within ... in each such span
 * @param streamed whether it is streamed to the service; else the gateway collects it first, so
 *     that the service never waits for a slow client
 */
public record BodyLimit(long bytes, Duration time, long piece, Duration within, boolean streamed) {

  private static final String KEY = BodyLimit.class.getName();

  /** The limits of a request that has passed {@link BodyCheck}. */
  public static BodyLimit of(RoutingContext context) {
    return context.get(KEY);
  }

  /** Remembers it with the request. */
  public void keep(RoutingContext context) {
    context.put(KEY, this);
  }
}
