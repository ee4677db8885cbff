package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.SealedColumns;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Outbox;

/** Shares and emergency accesses go where the person goes. */
@ApplicationScoped
class SharingRecords implements PersonsRecords {

  private static final List<String> TABLES = List.of("share", "emergency_access");

  private final Sql sql;
  private final SealedColumns columns;
  private final Shares shares;
  private final Outbox outbox;
  private final Clock clock;

  SharingRecords(Sql sql, SealedColumns columns, Shares shares, Outbox outbox, Clock clock) {
    this.sql = sql;
    this.columns = columns;
    this.shares = shares;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void moved(UUID client, String municipality) {
    for (String table : TABLES) {
      sql.update(
          "update " + table + " set municipality = ?, version = version + 1 where client_id = ?",
          municipality,
          client);
    }
    endShown(client, municipality);
  }

  /** What is shown by consent is shown no more from the next day on. */
  @Override
  public void died(UUID client, LocalDate on) {
    shares.list("clientId = ?1 order by id", client).stream()
        .filter(share -> share.goesOnAfter(on))
        .forEach(share -> outbox.publish(share.lapse(on)));
  }

  /** What was shown to a municipality is its own now: it is no share any more. */
  private void endShown(UUID client, String municipality) {
    LocalDate today = LocalDate.now(clock);
    shares.to(client, municipality).stream()
        .filter(share -> share.shownOn(today))
        .forEach(share -> outbox.publish(share.end(today)));
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    for (String table : TABLES) {
      sql.update(
          "update "
              + table
              + " set client_id = ?, version = version + 1,"
              + " client_ref = (select client_ref from client where id = ?) where client_id = ?",
          kept,
          kept,
          duplicate);
    }
  }

  @Override
  public void resealed(UUID client, Safe from, Safe to) {
    columns.reseal("emergency_access", "client_id", client, from, to, "explanation");
    sql.update("update emergency_access set version = version + 1 where client_id = ?", client);
  }
}
