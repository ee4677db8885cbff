package lv.atbalsts.funding.granted;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Puts right until when a service is received. */
@ApplicationScoped
class GrantCorrectedHandler implements EventHandler<GrantCorrected> {

  private final GrantedServices services;

  GrantCorrectedHandler(GrantedServices services) {
    this.services = services;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.GrantCorrected.v1";
  }

  @Override
  public Class<GrantCorrected> shape() {
    return GrantCorrected.class;
  }

  @Override
  public void apply(GrantCorrected fact, EventHead head) {
    EventHandler.known(services.findByIdOptional(fact.grantId()))
        .correctEnd(fact.to(), fact.endedOn());
  }

  @Override
  public Object about(GrantCorrected fact, EventHead head) {
    return GrantedService.end(fact.grantId());
  }
}
