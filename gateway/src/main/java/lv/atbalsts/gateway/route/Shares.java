package lv.atbalsts.gateway.route;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.gateway.access.Visitor;
import lv.atbalsts.gateway.limit.Client;
import lv.atbalsts.gateway.refusal.Refusal;
import lv.atbalsts.gateway.refusal.RefusedException;

/**
 * How many calls of one service run at once for one client, and for all strangers together. The
 * connections to a service are few: who sends slowly, or takes slowly what is answered, must not
 * have them all.
 */
@ApplicationScoped
class Shares {

  private static final String STRANGERS = "strangers";

  private final RouteSettings.Calls settings;
  private final Map<Holder, Integer> taken = new HashMap<>();

  Shares(RouteSettings settings) {
    this.settings = settings.calls();
  }

  /** Places that a call has, to be given back when it is over. */
  record Place(List<Holder> holders) {}

  /** Whose places at which service. */
  record Holder(URI service, String client, int most) {}

  /**
   * Takes the places of a call.
   *
   * @throws RefusedException 429 when the client's own are all taken, 503 when the strangers' are
   */
  Place take(RoutingContext context, URI service) {
    Holder client = new Holder(service, Client.of(context), settings.perClient());
    List<Holder> holders =
        Visitor.of(context).isKnown()
            ? List.of(client)
            : List.of(client, new Holder(service, STRANGERS, settings.strangers()));
    Optional<Holder> full = fullOr(holders);
    if (full.isPresent()) {
      throw full.get().equals(client)
          ? Refusal.SHARE_USED_UP.with(client.most()).header("Retry-After", "1")
          : Refusal.SERVICE_BUSY.with().header("Retry-After", "1");
    }
    return new Place(holders);
  }

  /** The holder whose places are all taken; otherwise each has one more taken. */
  private synchronized Optional<Holder> fullOr(List<Holder> holders) {
    Optional<Holder> full =
        holders.stream().filter(each -> taken.getOrDefault(each, 0) >= each.most()).findFirst();
    if (full.isEmpty()) {
      holders.forEach(each -> taken.merge(each, 1, Integer::sum));
    }
    return full;
  }

  synchronized void giveBack(Place place) {
    place.holders().forEach(each -> taken.computeIfPresent(each, (h, n) -> n == 1 ? null : n - 1));
  }
}
