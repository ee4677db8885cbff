package lv.atbalsts.funding.granted;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers whose client a person is since when. */
@ApplicationScoped
class ClientMovedHandler implements EventHandler<ClientMoved> {

  private final ClientMoves moves;
  private final Aliases persons;

  ClientMovedHandler(ClientMoves moves, Aliases persons) {
    this.moves = moves;
    this.persons = persons;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ClientMoved.v1";
  }

  @Override
  public Class<ClientMoved> shape() {
    return ClientMoved.class;
  }

  @Override
  public void apply(ClientMoved fact, EventHead head) {
    moves.add(fact, persons.meaning(fact.clientRef()));
  }

  @Override
  public Object about(ClientMoved fact, EventHead head) {
    return head.id();
  }
}
