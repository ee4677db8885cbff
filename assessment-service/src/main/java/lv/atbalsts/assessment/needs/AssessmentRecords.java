package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.Collision;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.SealedColumns;
import lv.atbalsts.kit.data.Sql;

/** Assessments go where the person goes. */
@ApplicationScoped
class AssessmentRecords implements PersonsRecords {

  private final Sql sql;
  private final SealedColumns columns;

  AssessmentRecords(Sql sql, SealedColumns columns) {
    this.sql = sql;
    this.columns = columns;
  }

  @Override
  public void moved(UUID client, String municipality) {
    sql.update(
        "update assessment set municipality = ?, version = version + 1 where client_id = ?",
        municipality,
        client);
    sql.update(
        "update assessment_revision set municipality = ? where client_id = ?",
        municipality,
        client);
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    sql.update(
        """
        update assessment set client_id = ?, version = version + 1,
          client_ref = (select client_ref from client where id = ?)
        where client_id = ?
        """,
        kept,
        kept,
        duplicate);
    sql.update("update assessment_revision set client_id = ? where client_id = ?", kept, duplicate);
  }

  /** A person has one active assessment for a target group. */
  @Override
  public List<Collision> colliding(UUID duplicate, UUID kept) {
    return sql.query(
        """
        select d.id, k.id from assessment d join assessment k using (target_group)
        where d.client_id = ? and k.client_id = ?
          and d.status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED')
          and k.status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED')
          and d.replacing = k.replacing
        order by d.id
        """,
        row ->
            new Collision("ASSESSMENT", row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        duplicate,
        kept);
  }

  @Override
  public List<After> after(UUID client, LocalDate day) {
    return sql.query(
        """
        select id, assessed_on from assessment
        where client_id = ? and assessed_on > ? and status not in ('SUPERSEDED', 'ENTERED_IN_ERROR')
        order by id
        """,
        row ->
            new After(
                "ASSESSMENT", row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
        client,
        day);
  }

  @Override
  public void resealed(UUID client, Safe from, Safe to) {
    String[] found = {"answers", "recommendation", "result"};
    columns.reseal("assessment", "client_id", client, from, to, found);
    columns.reseal("assessment_revision", "client_id", client, from, to, found);
    sql.update("update assessment set version = version + 1 where client_id = ?", client);
  }
}
