package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientEvents.ClientDeathAnnulled;
import lv.atbalsts.assessment.client.ClientEvents.ClientDied;
import lv.atbalsts.assessment.client.ClientRequests.RecordDeath;
import lv.atbalsts.assessment.client.ClientView.DeathView;
import lv.atbalsts.kit.events.Outbox;

/** Records a death once; every subject ends what ends with it. */
@ApplicationScoped
class DeathDesk {

  private final ClientDesk desk;
  private final ClientTransferService transfers;
  private final Outbox outbox;
  private final Clock clock;

  DeathDesk(ClientDesk desk, ClientTransferService transfers, Outbox outbox, Clock clock) {
    this.desk = desk;
    this.transfers = transfers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Records a death, and ends what goes on; answers what is to be corrected.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with what is recorded of a later day (ASM-0444)
   */
  DeathView record(UUID id, RecordDeath form) {
    Client client = desk.locked(id);
    ClientDied fact = client.die(form, LocalDate.now(clock));
    List<ClientOwnedRows.After> later = transfers.died(client.id(), form.diedOn());
    outbox.publish(fact);
    return client.death(later);
  }

  /** Takes back a death entered in error; who was enrolled until then is enrolled again. */
  DeathView annul(UUID id, String reason) {
    Client client = desk.locked(id);
    ClientDeathAnnulled fact = client.annulDeath(reason);
    transfers.lives(client.id());
    outbox.publish(fact);
    return client.death(List.of());
  }
}
