package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;

/** Whose record a client's id names. */
@ApplicationScoped
class ClientOwners implements RecordOwners {

  private final Clients clients;

  ClientOwners(Clients clients) {
    this.clients = clients;
  }

  @Override
  public String segment() {
    return "clients";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return clients
        .findByIdOptional(id)
        .map(client -> new Owner(client.id(), client.municipality()));
  }
}
