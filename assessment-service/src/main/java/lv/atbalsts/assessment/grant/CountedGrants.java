package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.grant.Deliveries.ReceivedQuantity;
import lv.atbalsts.assessment.limit.rules.CountedGrant;

/** A holder's grants with what was delivered of each. */
@ApplicationScoped
class CountedGrants {

  private final Grants grants;
  private final Deliveries deliveries;

  CountedGrants(Grants grants, Deliveries deliveries) {
    this.grants = grants;
    this.deliveries = deliveries;
  }

  /** Those of the running transaction too, although an import writes them only at its end. */
  List<CountedGrant> of(UUID holder) {
    grants.flush();
    List<ServiceGrant> found = grants.heldBy(holder);
    Map<UUID, ReceivedQuantity> received = found.isEmpty() ? Map.of() : deliveries.of(holder);
    return found.stream()
        .map(grant -> grant.usage(received.getOrDefault(grant.id(), ReceivedQuantity.NOTHING)))
        .toList();
  }
}
