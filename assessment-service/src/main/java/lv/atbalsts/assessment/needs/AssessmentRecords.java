package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows;
import lv.atbalsts.assessment.client.ClientTable;
import lv.atbalsts.kit.data.Sql;

/** Assessments go where the person goes. */
@ApplicationScoped
class AssessmentRecords implements ClientOwnedRows {

  private static final String[] OUTCOME = {"answers", "recommendation", "result"};

  private final Sql sql;

  AssessmentRecords(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(
        ClientTable.ofAggregates("assessment").encrypted(OUTCOME).at("assessments"),
        ClientTable.of("assessment_revision").encrypted(OUTCOME));
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
}
