package lv.atbalsts.funding.granted;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers that a decision was withdrawn. */
@ApplicationScoped
class GrantRevokedHandler implements EventHandler<GrantRevoked> {

  private final GrantedServices services;

  GrantRevokedHandler(GrantedServices services) {
    this.services = services;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.GrantRevoked.v1";
  }

  @Override
  public Class<GrantRevoked> shape() {
    return GrantRevoked.class;
  }

  @Override
  public void apply(GrantRevoked fact, EventHead head) {
    EventHandler.known(services.findByIdOptional(fact.grantId()))
        .endOn(fact.revokedOn().minusDays(1));
  }

  @Override
  public Object about(GrantRevoked fact, EventHead head) {
    return GrantedService.end(fact.grantId());
  }
}
