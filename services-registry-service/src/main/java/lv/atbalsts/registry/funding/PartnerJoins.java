package lv.atbalsts.registry.funding;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A municipality joined a project: the project's region sees its rows. */
@ApplicationScoped
class PartnerJoins implements EventHandler<Partner> {

  private final ScopeGroups groups;

  PartnerJoins(ScopeGroups groups) {
    this.groups = groups;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.PartnerJoined.v1";
  }

  @Override
  public Class<Partner> shape() {
    return Partner.class;
  }

  @Override
  public void apply(Partner partner, EventHead head) {
    groups.join(partner.number(), partner.municipality());
  }

  @Override
  public Object about(Partner partner, EventHead head) {
    return partner;
  }
}
