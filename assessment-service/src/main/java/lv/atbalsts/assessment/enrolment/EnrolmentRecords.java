package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.Collision;
import lv.atbalsts.assessment.client.Kept;
import lv.atbalsts.assessment.client.Kept.Hold;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.kit.data.Sql;

/** Enrolments go where the person goes. */
@ApplicationScoped
class EnrolmentRecords implements PersonsRecords {

  private final Sql sql;

  EnrolmentRecords(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void moved(UUID client, String municipality) {
    sql.update(
        "update enrolment set municipality = ?, version = version + 1 where client_id = ?",
        municipality,
        client);
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    sql.update(
        """
        update enrolment set client_id = ?, version = version + 1,
          client_ref = (select client_ref from client where id = ?)
        where client_id = ?
        """,
        kept,
        kept,
        duplicate);
  }

  /** Nobody is twice in one project and target group. */
  @Override
  public List<Collision> colliding(UUID duplicate, UUID kept) {
    return sql.query(
        """
        select d.id, k.id from enrolment d join enrolment k using (project, target_group)
        where d.client_id = ? and k.client_id = ? order by d.id
        """,
        row ->
            new Collision("ENROLMENT", row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        duplicate,
        kept);
  }

  @Override
  public List<Kept> kept(UUID client) {
    return sql.query(
        "select id, measure, enrolled_on from enrolment where client_id = ? order by id",
        row ->
            new Kept(
                row.getObject(1, UUID.class),
                "ENROLMENT",
                row.getString(2),
                Hold.REST,
                row.getObject(3, LocalDate.class)),
        client);
  }
}
