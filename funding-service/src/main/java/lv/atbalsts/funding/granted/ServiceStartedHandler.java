package lv.atbalsts.funding.granted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers since when a granted service is delivered. */
@ApplicationScoped
class ServiceStartedHandler implements EventHandler<ServiceStarted> {

  private final GrantedServices services;

  ServiceStartedHandler(GrantedServices services) {
    this.services = services;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ServiceStarted.v1";
  }

  @Override
  public Class<ServiceStarted> shape() {
    return ServiceStarted.class;
  }

  @Override
  public void apply(ServiceStarted fact, EventHead head) {
    EventHandler.known(services.findByIdOptional(fact.grantId())).start(fact.startedOn());
  }

  @Override
  public Object about(ServiceStarted fact, EventHead head) {
    return List.of("start", fact.grantId());
  }
}
