package lv.atbalsts.registry.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.registry.waiting.WaitingDesk;
import lv.atbalsts.registry.waiting.WaitingTerms;
import lv.atbalsts.registry.waiting.WaitingTerms.Urgency;

/** Follows grants: one that waits for a place is on the waiting list until it waits no longer. */
@ApplicationScoped
class GrantWaitSubscriber implements Subscriber {

  private final WaitingDesk waiting;

  GrantWaitSubscriber(WaitingDesk waiting) {
    this.waiting = waiting;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("assessment.ServiceGranted.v1", ServiceGranted.class, this::granted);
    on.event("assessment.ServiceStarted.v1", Grant.class, grant -> over(grant, "STARTED"));
    on.event(
        "assessment.ServiceStartAnnulled.v1",
        Grant.class,
        grant -> waiting.waitsAgain(grant.grantId()));
    on.event("assessment.ServiceEnded.v1", Grant.class, grant -> over(grant, "ENDED"));
    on.event("assessment.GrantRevoked.v1", Grant.class, grant -> over(grant, "REVOKED"));
  }

  private void granted(ServiceGranted grant) {
    if ("PLACE".equals(grant.waitsFor())) {
      waiting.granted(
          grant.municipality(),
          new WaitingTerms(
              grant.grantId(),
              grant.clientRef(),
              grant.serviceType(),
              grant.targetGroup(),
              grant.registrationId(),
              Urgency.ORDINARY,
              grant.waitsSince() == null ? grant.decidedOn() : grant.waitsSince()));
    }
  }

  private void over(Grant grant, String reason) {
    waiting.over(grant.grantId(), reason);
  }

  /**
   * A grant, as far as the list asks.
   *
   * @param registrationId missing where the provider is in the medical registers only
   * @param waitsFor PLACE or BUILDING; missing where it waits for nothing
   */
  record ServiceGranted(
      UUID grantId,
      UUID clientRef,
      String targetGroup,
      String municipality,
      @MayBeMissing UUID registrationId,
      String serviceType,
      LocalDate decidedOn,
      @MayBeMissing String waitsFor,
      @MayBeMissing LocalDate waitsSince) {}

  /** Which grant it is. */
  record Grant(UUID grantId) {}
}
