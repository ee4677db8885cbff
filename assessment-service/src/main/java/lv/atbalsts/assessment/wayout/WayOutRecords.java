package lv.atbalsts.assessment.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows;
import lv.atbalsts.assessment.client.ClientTable;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.kit.data.Sql;

/** The way out goes where the person goes. */
@ApplicationScoped
class WayOutRecords implements ClientOwnedRows {

  private static final String HOLDS =
      "select 1 from way_out_step where way_out_id = ? and annulled_for is null";

  private final Sql sql;
  private final WaysOut ways;
  private final EnrolmentDesk enrolments;

  WayOutRecords(Sql sql, WaysOut ways, EnrolmentDesk enrolments) {
    this.sql = sql;
    this.ways = ways;
    this.enrolments = enrolments;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(
        ClientTable.ofAggregates("way_out"),
        ClientTable.of("way_out_step").encrypted("mentor_name"));
  }

  /** The mentor stays with the municipality that was left, and stops working with the person. */
  @Override
  public void moved(UUID client, String municipality) {
    sql.update(
        """
        update way_out set mentor_ref = null,
          mentor_left_for = case when status in ('PREPARING', 'ON_TRIAL', 'TRIED') then 'MOVED' end
        where client_id = ?
        """,
        client);
  }

  /** Where both have a way out, one of them has no step that holds: its steps go to the other. */
  @Override
  public void merging(UUID duplicate, UUID kept) {
    sql.query(
            "select d.id, k.id from way_out d, way_out k where d.client_id = ? and k.client_id = ?",
            row -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            duplicate,
            kept)
        .forEach(both -> fold(both.get(0), both.get(1)));
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
  public List<Kept> kept(UUID client) {
    Map<UUID, String> measures = enrolments.measures(client);
    return sql.query(
        "select id, enrolment_id, on_date from way_out_step where client_id = ? order by id",
        row ->
            new Kept(
                row.getObject(1, UUID.class),
                "WAY_OUT_STEP",
                measures.get(row.getObject(2, UUID.class)),
                Hold.REST,
                row.getObject(3, LocalDate.class)),
        client);
  }
}
