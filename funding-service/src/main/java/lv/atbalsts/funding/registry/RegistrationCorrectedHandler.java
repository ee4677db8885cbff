package lv.atbalsts.funding.registry;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Corrects a registration. */
@ApplicationScoped
class RegistrationCorrectedHandler implements EventHandler<RegistrationCorrected> {

  private final Registrations registrations;

  RegistrationCorrectedHandler(Registrations registrations) {
    this.registrations = registrations;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.RegistrationCorrected.v1";
  }

  @Override
  public Class<RegistrationCorrected> shape() {
    return RegistrationCorrected.class;
  }

  @Override
  public void apply(RegistrationCorrected fact, EventHead head) {
    EventHandler.known(registrations.findByIdOptional(fact.registrationId())).correct(fact);
  }
}
