package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.registry.provider.ProviderCorrected;

/** A provider is called otherwise: so are its registrations, in the same transaction. */
@ApplicationScoped
class RenamedProviders {

  private final Registrations registrations;
  private final Outbox outbox;

  RenamedProviders(Registrations registrations, Outbox outbox) {
    this.registrations = registrations;
    this.outbox = outbox;
  }

  void on(@Observes ProviderCorrected fact) {
    registrations
        .of(fact.registrationNumber())
        .forEach(registration -> outbox.publish(registration.rename(fact)));
    registrations.flush();
  }
}
