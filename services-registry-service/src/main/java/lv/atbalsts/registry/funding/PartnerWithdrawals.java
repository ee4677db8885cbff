package lv.atbalsts.registry.funding;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A municipality left a project: the project's region no longer sees its rows. */
@ApplicationScoped
class PartnerWithdrawals implements EventHandler<Partner> {

  private final ScopeGroups groups;

  PartnerWithdrawals(ScopeGroups groups) {
    this.groups = groups;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.PartnerWithdrew.v1";
  }

  @Override
  public Class<Partner> shape() {
    return Partner.class;
  }

  @Override
  public void apply(Partner partner, EventHead head) {
    groups.leave(partner.number(), partner.municipality());
  }

  @Override
  public Object about(Partner partner, EventHead head) {
    return partner;
  }
}
