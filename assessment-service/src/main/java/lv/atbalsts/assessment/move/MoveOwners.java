package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;
import lv.atbalsts.assessment.client.ClientDesk;

/** Who is on the move that an id names, and whose the person is now. */
@ApplicationScoped
class MoveOwners implements RecordOwners {

  private final Moves rows;
  private final ClientDesk clients;

  MoveOwners(Moves rows, ClientDesk clients) {
    this.rows = rows;
    this.clients = clients;
  }

  @Override
  public String segment() {
    return "moves";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return rows.findByIdOptional(id)
        .map(move -> clients.facts(move.clientId()))
        .map(person -> new Owner(person.id(), person.municipality()));
  }
}
