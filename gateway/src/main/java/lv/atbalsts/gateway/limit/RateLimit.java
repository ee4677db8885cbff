package lv.atbalsts.gateway.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import lv.atbalsts.gateway.access.Authentication;
import lv.atbalsts.gateway.limit.LimitSettings.Rate;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/** Limits the requests a second of one client. */
@ApplicationScoped
public class RateLimit implements Handler<RoutingContext> {

  private final LimitSettings settings;
  private final Buckets buckets;

  RateLimit(LimitSettings settings) {
    this.settings = settings;
    buckets = new Buckets(settings.clients(), settings.idle(), Ticker.systemTicker());
  }

  @Override
  public void handle(RoutingContext context) {
    Authentication authentication = Authentication.of(context);
    Rate rate = rate(authentication);
    ConsumptionProbe probe =
        buckets.of(ClientKey.of(context), rate).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      context.next();
      return;
    }
    long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    context.fail(
        GatewayRefusal.TOO_MANY_REQUESTS
            .with(rate.perSecond(), seconds)
            .header("Retry-After", Long.toString(seconds)));
  }

  private Rate rate(Authentication authentication) {
    if (!authentication.isAuthenticated()) {
      return settings.anonymous();
    }
    Rate ofRole =
        authentication.role() == null ? null : settings.roles().get(authentication.role());
    return ofRole == null ? settings.known() : ofRole;
  }
}
