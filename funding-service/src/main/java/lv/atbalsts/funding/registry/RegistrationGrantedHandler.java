package lv.atbalsts.funding.registry;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers a registration. */
@ApplicationScoped
class RegistrationGrantedHandler implements EventHandler<RegistrationGranted> {

  private final Registrations registrations;

  RegistrationGrantedHandler(Registrations registrations) {
    this.registrations = registrations;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.RegistrationGranted.v1";
  }

  @Override
  public Class<RegistrationGranted> shape() {
    return RegistrationGranted.class;
  }

  @Override
  public void apply(RegistrationGranted fact, EventHead head) {
    registrations.persist(new Registration(fact));
  }
}
