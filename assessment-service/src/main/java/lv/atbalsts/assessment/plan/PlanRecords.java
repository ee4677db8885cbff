package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.kit.data.Sql;

/** Support plans and their lines go where the person goes. */
@ApplicationScoped
class PlanRecords implements PersonsRecords {

  private final Sql sql;

  PlanRecords(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void moved(UUID client, String municipality) {
    sql.update(
        """
        update plan_line set municipality = ?
        where plan_id in (select id from support_plan where client_id = ?)
        """,
        municipality,
        client);
    sql.update(
        "update support_plan set municipality = ?, version = version + 1 where client_id = ?",
        municipality,
        client);
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    sql.update(
        """
        update support_plan set client_id = ?, version = version + 1,
          client_ref = (select client_ref from client where id = ?)
        where client_id = ?
        """,
        kept,
        kept,
        duplicate);
  }
}
