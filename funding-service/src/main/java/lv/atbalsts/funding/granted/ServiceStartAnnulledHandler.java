package lv.atbalsts.funding.granted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Forgets a start that was entered in error. */
@ApplicationScoped
class ServiceStartAnnulledHandler implements EventHandler<ServiceStartAnnulled> {

  private final GrantedServices services;

  ServiceStartAnnulledHandler(GrantedServices services) {
    this.services = services;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ServiceStartAnnulled.v1";
  }

  @Override
  public Class<ServiceStartAnnulled> shape() {
    return ServiceStartAnnulled.class;
  }

  @Override
  public void apply(ServiceStartAnnulled fact, EventHead head) {
    EventHandler.known(services.findByIdOptional(fact.grantId())).annulStart();
  }

  @Override
  public Object about(ServiceStartAnnulled fact, EventHead head) {
    return List.of("start", fact.grantId());
  }
}
