package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** Consents go where the person goes. */
@ApplicationScoped
class ConsentRecords implements PersonsRecords {

  private final Sql sql;

  ConsentRecords(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void moved(UUID client, String municipality) {
    sql.update(
        "update consent set municipality = ?, version = version + 1 where client_id = ?",
        municipality,
        client);
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    sql.update(
        "update consent set client_id = ?, version = version + 1 where client_id = ?",
        kept,
        duplicate);
  }
}
