package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.funding.delivery.DeliveryDesk;
import lv.atbalsts.funding.granted.GrantedServices;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Sees to it that a person who had two records is not paid for twice (FUN-12). */
@ApplicationScoped
class ClientsMergedHandler implements EventHandler<ClientsMerged> {

  private final Aliases persons;
  private final GrantedServices grants;
  private final DeliveryDesk deliveries;
  private final ClaimLines lines;

  ClientsMergedHandler(
      Aliases persons, GrantedServices grants, DeliveryDesk deliveries, ClaimLines lines) {
    this.persons = persons;
    this.grants = grants;
    this.deliveries = deliveries;
    this.lines = lines;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ClientsMerged.v1";
  }

  @Override
  public Class<ClientsMerged> shape() {
    return ClientsMerged.class;
  }

  @Override
  public void apply(ClientsMerged fact, EventHead head) {
    persons
        .join(fact.mergedRef(), fact.clientRef())
        .ifPresent(kept -> merged(fact.mergedRef(), kept));
  }

  private void merged(UUID duplicate, UUID kept) {
    grants.merged(duplicate, kept);
    deliveries.merged(duplicate, kept, lines::claimed);
  }
}
