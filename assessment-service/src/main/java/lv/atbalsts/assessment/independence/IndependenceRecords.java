package lv.atbalsts.assessment.independence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.Collision;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.kit.data.Sql;

/** The start of independent life goes where the person goes. */
@ApplicationScoped
class IndependenceRecords implements PersonsRecords {

  private final Sql sql;

  IndependenceRecords(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void moved(UUID client, String municipality) {
    sql.update(
        "update independent_life set municipality = ? where client_id = ?", municipality, client);
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    sql.update("update independent_life set client_id = ? where client_id = ?", kept, duplicate);
  }

  /** Independent life is begun once. */
  @Override
  public List<Collision> colliding(UUID duplicate, UUID kept) {
    return sql.query(
        """
        select d.client_id, k.client_id from independent_life d, independent_life k
        where d.client_id = ? and k.client_id = ?
        """,
        row ->
            new Collision(
                "INDEPENDENT_LIFE", row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        duplicate,
        kept);
  }
}
