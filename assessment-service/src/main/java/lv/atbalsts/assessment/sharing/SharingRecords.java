package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows;
import lv.atbalsts.assessment.client.ClientTable;
import lv.atbalsts.kit.events.Outbox;

/** Shares and emergency accesses go where the person goes. */
@ApplicationScoped
class SharingRecords implements ClientOwnedRows {

  private final Shares shares;
  private final Outbox outbox;
  private final Clock clock;

  SharingRecords(Shares shares, Outbox outbox, Clock clock) {
    this.shares = shares;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(
        ClientTable.ofAggregates("share").at("shares"),
        ClientTable.ofAggregates("emergency_access")
            .encrypted("explanation")
            .at("emergency-accesses"));
  }

  /** What is shown by consent is shown no more from the next day on. */
  @Override
  public void died(UUID client, LocalDate on) {
    shares.list("clientId = ?1 order by id", client).stream()
        .filter(share -> share.goesOnAfter(on))
        .forEach(share -> outbox.publish(share.lapse(on)));
  }

  /** What was shown to a municipality is its own now: it is a share no longer. */
  @Override
  public void moved(UUID client, String municipality) {
    LocalDate today = LocalDate.now(clock);
    shares.to(client, municipality).stream()
        .filter(share -> share.shownOn(today))
        .forEach(share -> outbox.publish(share.end(today)));
  }
}
