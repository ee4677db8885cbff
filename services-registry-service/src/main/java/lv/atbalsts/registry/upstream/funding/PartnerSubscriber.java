package lv.atbalsts.registry.upstream.funding;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows partnerships: a project's region sees the rows of those that are its partners. */
@ApplicationScoped
class PartnerSubscriber implements Subscriber {

  private final ScopeGroups groups;

  PartnerSubscriber(ScopeGroups groups) {
    this.groups = groups;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.PartnerJoined.v1", Partner.class, this::joined).about(partner -> partner);
    on.event("funding.PartnerWithdrew.v1", Partner.class, this::withdrew).about(partner -> partner);
  }

  private void joined(Partner partner) {
    groups.join(partner.projectNumber(), partner.municipality());
  }

  private void withdrew(Partner partner) {
    groups.leave(partner.projectNumber(), partner.municipality());
  }

  /**
   * A municipality in a project.
   *
   * @param projectNumber the project's number, also the name of its scope
   * @param municipality ATVK code of the partner
   */
  record Partner(String projectNumber, String municipality) {}
}
