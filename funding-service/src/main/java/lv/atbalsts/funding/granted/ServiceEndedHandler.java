package lv.atbalsts.funding.granted;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers that a granted service ended. */
@ApplicationScoped
class ServiceEndedHandler implements EventHandler<ServiceEnded> {

  private final GrantedServices services;

  ServiceEndedHandler(GrantedServices services) {
    this.services = services;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ServiceEnded.v1";
  }

  @Override
  public Class<ServiceEnded> shape() {
    return ServiceEnded.class;
  }

  @Override
  public void apply(ServiceEnded fact, EventHead head) {
    EventHandler.known(services.findByIdOptional(fact.grantId())).endOn(fact.endedOn());
  }

  @Override
  public Object about(ServiceEnded fact, EventHead head) {
    return GrantedService.end(fact.grantId());
  }
}
