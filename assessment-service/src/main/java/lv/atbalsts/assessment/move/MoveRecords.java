package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.kit.events.Outbox;

/** Offers stay as they were made; nobody is offered who has died. */
@ApplicationScoped
class MoveRecords implements PersonsRecords {

  private final Moves moves;
  private final Outbox outbox;
  private final Clock clock;

  MoveRecords(Moves moves, Outbox outbox, Clock clock) {
    this.moves = moves;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void moved(UUID client, String municipality) {
    // a move tells what was between the two then
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    // its id means the kept one
  }

  @Override
  public void died(UUID client, LocalDate on) {
    moves.open(client).ifPresent(move -> outbox.publish(move.withdraw(LocalDate.now(clock))));
  }
}
