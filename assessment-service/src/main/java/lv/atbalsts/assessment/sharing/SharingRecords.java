package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.SealedColumns;
import lv.atbalsts.kit.data.Sql;

/** Shares and emergency accesses go where the person goes. */
@ApplicationScoped
class SharingRecords implements PersonsRecords {

  private static final List<String> TABLES = List.of("share", "emergency_access");

  private final Sql sql;
  private final SealedColumns columns;

  SharingRecords(Sql sql, SealedColumns columns) {
    this.sql = sql;
    this.columns = columns;
  }

  @Override
  public void moved(UUID client, String municipality) {
    for (String table : TABLES) {
      sql.update(
          "update " + table + " set municipality = ?, version = version + 1 where client_id = ?",
          municipality,
          client);
    }
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
  }
}
