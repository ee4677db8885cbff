package lv.atbalsts.assessment.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.Collision;
import lv.atbalsts.assessment.client.Kept;
import lv.atbalsts.assessment.client.Kept.Hold;
import lv.atbalsts.assessment.client.PersonsRecords;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.SealedColumns;
import lv.atbalsts.kit.data.Sql;

/** The way out goes where the person goes. */
@ApplicationScoped
class WayOutRecords implements PersonsRecords {

  private static final String HOLDS =
      "select 1 from way_out_step where way_out_id = ? and annulled_for is null";

  private final Sql sql;
  private final SealedColumns columns;
  private final WaysOut ways;

  WayOutRecords(Sql sql, SealedColumns columns, WaysOut ways) {
    this.sql = sql;
    this.columns = columns;
    this.ways = ways;
  }

  /** The mentor stays with the municipality that was left, and works with the person no more. */
  @Override
  public void moved(UUID client, String municipality) {
    sql.update(
        "update way_out_step set municipality = ? where client_id = ?", municipality, client);
    sql.update(
        """
        update way_out set municipality = ?, mentor_ref = null, version = version + 1,
          mentor_left_for = case when status in ('PREPARING', 'ON_TRIAL', 'TRIED') then 'MOVED' end
        where client_id = ?
        """,
        municipality,
        client);
  }

  /** Where both have a way out, one of them has no step that holds: its steps go to the other. */
  @Override
  public void merged(UUID duplicate, UUID kept) {
    sql.query(
            "select d.id, k.id from way_out d, way_out k where d.client_id = ? and k.client_id = ?",
            row -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            duplicate,
            kept)
        .forEach(both -> fold(both.get(0), both.get(1)));
    sql.update("update way_out_step set client_id = ? where client_id = ?", kept, duplicate);
    sql.update(
        """
        update way_out set client_id = ?, version = version + 1,
          client_ref = (select client_ref from client where id = ?)
        where client_id = ?
        """,
        kept,
        kept,
        duplicate);
  }

  @Override
  public List<After> after(UUID client, LocalDate day) {
    return sql.query(
        """
        select id, on_date from way_out_step
        where client_id = ? and on_date > ? and annulled_for is null order by id
        """,
        row ->
            new After(
                "WAY_OUT_STEP", row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
        client,
        day);
  }

  @Override
  public void died(UUID client, LocalDate on) {
    ways.of(client).ifPresent(WayOut::died);
  }

  @Override
  public void lives(UUID client) {
    ways.of(client).ifPresent(WayOut::lives);
  }

  private void fold(UUID ofDuplicate, UUID ofKept) {
    boolean held = !sql.query(HOLDS, row -> row.getInt(1), ofDuplicate).isEmpty();
    UUID gone = held ? ofKept : ofDuplicate;
    UUID stays = held ? ofDuplicate : ofKept;
    sql.update(
        """
        update way_out_step set way_out_id = ?,
          position = position + (select count(*) from way_out_step where way_out_id = ?)
        where way_out_id = ?
        """,
        stays,
        stays,
        gone);
    sql.update("delete from way_out where id = ?", gone);
  }

  /** A person has one way out; one of which every step was taken back is none. */
  @Override
  public List<Collision> colliding(UUID duplicate, UUID kept) {
    return sql.query(
        """
        select d.id, k.id from way_out d, way_out k where d.client_id = ? and k.client_id = ?
          and exists (select from way_out_step s where s.way_out_id = d.id and s.annulled_for is null)
          and exists (select from way_out_step s where s.way_out_id = k.id and s.annulled_for is null)
        """,
        row -> new Collision("WAY_OUT", row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        duplicate,
        kept);
  }

  @Override
  public void resealed(UUID client, Safe from, Safe to) {
    columns.reseal("way_out_step", "client_id", client, from, to, "mentor_name");
  }

  @Override
  public List<Kept> kept(UUID client) {
    return sql.query(
        """
        select step.id, enrolment.measure, step.on_date
        from way_out_step step join enrolment on enrolment.id = step.enrolment_id
        where step.client_id = ? order by step.id
        """,
        row ->
            new Kept(
                row.getObject(1, UUID.class),
                "WAY_OUT_STEP",
                row.getString(2),
                Hold.REST,
                row.getObject(3, LocalDate.class)),
        client);
  }
}
