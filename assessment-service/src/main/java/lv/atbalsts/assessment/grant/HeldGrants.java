package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.limit.rules.Held;

/** A holder's grants with what was delivered of each. */
@ApplicationScoped
class HeldGrants {

  private final Grants grants;
  private final Deliveries deliveries;

  HeldGrants(Grants grants, Deliveries deliveries) {
    this.grants = grants;
    this.deliveries = deliveries;
  }

  /** Those of the running transaction too, although an import writes them only at its end. */
  List<Held> of(UUID holder) {
    grants.flush();
    List<ServiceGrant> found = grants.heldBy(holder);
    Map<UUID, ReceivedOfGrant> received = found.isEmpty() ? Map.of() : deliveries.of(holder);
    return found.stream()
        .map(grant -> grant.held(received.getOrDefault(grant.id(), ReceivedOfGrant.NOTHING)))
        .toList();
  }
}
