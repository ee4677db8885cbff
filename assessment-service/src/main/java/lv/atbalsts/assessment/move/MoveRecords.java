package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows;
import lv.atbalsts.assessment.client.ClientTable;
import lv.atbalsts.kit.events.Outbox;

/** Offers stay as they were made; nobody is offered who has died. */
@ApplicationScoped
class MoveRecords implements ClientOwnedRows {

  private final Moves moves;
  private final Outbox outbox;
  private final Clock clock;

  MoveRecords(Moves moves, Outbox outbox, Clock clock) {
    this.moves = moves;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(ClientTable.staying("client_move").at("moves"));
  }

  @Override
  public void died(UUID client, LocalDate on) {
    moves.open(client).ifPresent(move -> outbox.publish(move.withdraw(LocalDate.now(clock))));
  }
}
