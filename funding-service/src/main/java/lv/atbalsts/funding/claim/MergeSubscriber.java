package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.funding.delivery.DeliveryDesk;
import lv.atbalsts.funding.granted.GrantedServices;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows the assessment service where two references turn out to be of one person (FUN-12). */
@ApplicationScoped
class MergeSubscriber implements Subscriber {

  private final Aliases persons;
  private final GrantedServices grants;
  private final DeliveryDesk deliveries;
  private final ClaimLines lines;

  MergeSubscriber(
      Aliases persons, GrantedServices grants, DeliveryDesk deliveries, ClaimLines lines) {
    this.persons = persons;
    this.grants = grants;
    this.deliveries = deliveries;
    this.lines = lines;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("assessment.ClientsMerged.v1", ClientsMerged.class, this::merged);
  }

  private void merged(ClientsMerged fact) {
    UUID duplicate = fact.mergedRef();
    persons
        .join(duplicate, fact.clientRef())
        .ifPresent(
            kept -> {
              grants.merged(duplicate, kept);
              deliveries.merged(duplicate, kept, lines::claimed);
            });
  }

  record ClientsMerged(UUID clientRef, UUID mergedRef) {}
}
