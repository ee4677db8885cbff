package lv.atbalsts.funding.granted;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers a granted service. */
@ApplicationScoped
class ServiceGrantedHandler implements EventHandler<ServiceGranted> {

  private final GrantedServices services;
  private final Aliases persons;

  ServiceGrantedHandler(GrantedServices services, Aliases persons) {
    this.services = services;
    this.persons = persons;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ServiceGranted.v1";
  }

  @Override
  public Class<ServiceGranted> shape() {
    return ServiceGranted.class;
  }

  @Override
  public void apply(ServiceGranted fact, EventHead head) {
    services.persist(new GrantedService(fact, persons.meaning(fact.clientRef())));
  }
}
