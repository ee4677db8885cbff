package lv.atbalsts.funding.registry;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers that a registration ended; an unknown one is a fault of the sender. */
@ApplicationScoped
class RegistrationEndedHandler implements EventHandler<RegistrationEnded> {

  private final Registrations registrations;

  RegistrationEndedHandler(Registrations registrations) {
    this.registrations = registrations;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.RegistrationEnded.v1";
  }

  @Override
  public Class<RegistrationEnded> shape() {
    return RegistrationEnded.class;
  }

  @Override
  public void apply(RegistrationEnded fact, EventHead head) {
    EventHandler.known(registrations.findByIdOptional(fact.registrationId())).end(fact.endedOn());
  }
}
