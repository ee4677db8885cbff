package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.Kept;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.SealedColumns;
import lv.atbalsts.kit.data.Sql;

/** Support plans and what belongs to them go where the person goes. */
@ApplicationScoped
class PlanRecords implements PersonsRecords {

  private static final List<String> OF_A_PERSON = List.of("support_plan", "individual_budget");
  private static final List<String> OF_A_PLAN =
      List.of("plan_line", "plan_review", "budget_spending");

  private final Sql sql;
  private final SealedColumns columns;

  PlanRecords(Sql sql, SealedColumns columns) {
    this.sql = sql;
    this.columns = columns;
  }

  @Override
  public void moved(UUID client, String municipality) {
    for (String table : OF_A_PLAN) {
      sql.update(
          """
          update %s set municipality = ?
          where plan_id in (select id from support_plan where client_id = ?)
          """
              .formatted(table),
          municipality,
          client);
    }
    for (String table : OF_A_PERSON) {
      sql.update(
          "update %s set municipality = ?, version = version + 1 where client_id = ?"
              .formatted(table),
          municipality,
          client);
    }
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    for (String table : OF_A_PERSON) {
      sql.update(
          """
          update %s set client_id = ?, version = version + 1,
            client_ref = (select client_ref from client where id = ?)
          where client_id = ?
          """
              .formatted(table),
          kept,
          kept,
          duplicate);
    }
  }

  @Override
  public void resealed(UUID client, Safe from, Safe to) {
    columns.reseal("support_plan", "client_id", client, from, to, "texts");
    sql.update("update support_plan set version = version + 1 where client_id = ?", client);
  }

  /** The money of an individual budget is accounted for as long as its measure asks. */
  @Override
  public List<Kept> kept(UUID client) {
    return sql.query(
        """
        select b.lineage_id, p.measure, b.valid_to
        from individual_budget b join support_plan p on p.id = b.lineage_id
        where b.client_id = ? order by b.lineage_id
        """,
        row ->
            new Kept(
                row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
        client);
  }
}
