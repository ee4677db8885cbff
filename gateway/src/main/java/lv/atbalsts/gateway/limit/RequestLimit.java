package lv.atbalsts.gateway.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import lv.atbalsts.gateway.access.Visitor;
import lv.atbalsts.gateway.limit.LimitSettings.Rate;
import lv.atbalsts.gateway.refusal.Refusal;

/** Requests a second of one client. */
@ApplicationScoped
public class RequestLimit implements Handler<RoutingContext> {

  private final LimitSettings settings;
  private final Buckets buckets;

  RequestLimit(LimitSettings settings) {
    this.settings = settings;
    buckets = new Buckets(settings.clients(), settings.idle(), Ticker.systemTicker());
  }

  @Override
  public void handle(RoutingContext context) {
    Visitor visitor = Visitor.of(context);
    Rate rate = rate(visitor);
    ConsumptionProbe probe = buckets.of(Client.of(context), rate).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      context.next();
      return;
    }
    long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    context.fail(
        Refusal.TOO_MANY_REQUESTS
            .with(rate.perSecond(), seconds)
            .header("Retry-After", Long.toString(seconds)));
  }

  private Rate rate(Visitor visitor) {
    if (!visitor.isKnown()) {
      return settings.anonymous();
    }
    Rate ofRole = visitor.role() == null ? null : settings.roles().get(visitor.role());
    return ofRole == null ? settings.known() : ofRole;
  }
}
