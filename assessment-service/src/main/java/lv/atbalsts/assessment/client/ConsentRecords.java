package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** Consents, and guardianships, go where the person goes. */
@ApplicationScoped
class ConsentRecords implements PersonsRecords {

  private static final List<String> TABLES = List.of("consent", "guardianship");

  private final Sql sql;

  ConsentRecords(Sql sql) {
    this.sql = sql;
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

  /** Given after that day, and not withdrawn: it holds no more. */
  @Override
  public List<After> toCorrect(UUID client, LocalDate day) {
    return sql.query(
        """
        select id, given_on from consent
        where client_id = ? and given_on > ? and withdrawn_on is null order by id
        """,
        row ->
            new After("CONSENT", row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
        client,
        day);
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    for (String table : TABLES) {
      sql.update(
          "update " + table + " set client_id = ?, version = version + 1 where client_id = ?",
          kept,
          duplicate);
    }
  }
}
