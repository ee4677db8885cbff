package lv.atbalsts.gateway.route;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.gateway.access.Authentication;
import lv.atbalsts.gateway.limit.ClientKey;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/**
 * Limits the calls of one service that run at once for one client, and for all anonymous clients
 * together. The connections to a service are few: a client that sends or reads slowly must not hold
 * them all.
 */
@ApplicationScoped
class ConcurrentCallLimit {

  private static final String ANONYMOUS = "anonymous";

  private final RouteSettings.Calls settings;
  private final Map<Quota, Integer> used = new HashMap<>();

  ConcurrentCallLimit(RouteSettings settings) {
    this.settings = settings.calls();
  }

  /** The quotas that a call uses until it is over. */
  record Permit(List<Quota> quotas) {}

  /** The calls of one service that a client, or all anonymous clients, may have at once. */
  record Quota(URI service, String client, int most) {}

  /**
   * Counts a call in its quotas.
   *
   * @throws GatewayRefusedException 429 when the client's quota is used up, 503 when the one of
   *     anonymous clients is
   */
  Permit acquire(RoutingContext context, URI service) {
    Quota client = new Quota(service, ClientKey.of(context), settings.perClient());
    List<Quota> quotas =
        Authentication.of(context).isAuthenticated()
            ? List.of(client)
            : List.of(client, new Quota(service, ANONYMOUS, settings.anonymous()));
    Optional<Quota> full = fullOr(quotas);
    if (full.isPresent()) {
      throw full.get().equals(client)
          ? GatewayRefusal.TOO_MANY_CALLS.with(client.most()).header("Retry-After", "1")
          : GatewayRefusal.SERVICE_BUSY.with().header("Retry-After", "1");
    }
    return new Permit(quotas);
  }

  /** The quota that is used up; where none is, each is used once more. */
  private synchronized Optional<Quota> fullOr(List<Quota> quotas) {
    Optional<Quota> full =
        quotas.stream().filter(each -> used.getOrDefault(each, 0) >= each.most()).findFirst();
    if (full.isEmpty()) {
      quotas.forEach(each -> used.merge(each, 1, Integer::sum));
    }
    return full;
  }

  synchronized void release(Permit permit) {
    permit.quotas().forEach(each -> used.computeIfPresent(each, (h, n) -> n == 1 ? null : n - 1));
  }
}
