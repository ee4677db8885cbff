package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** What is known of granted services that were received, by grant and day. */
@ApplicationScoped
class Deliveries {

  private final Sql sql;

  Deliveries(Sql sql) {
    this.sql = sql;
  }

  /** Remembers what was received of a grant on a day; of an unknown grant there is nothing. */
  void received(UUID grant, LocalDate day, BigDecimal units) {
    sql.update(
        """
        insert into delivered_service (grant_id, day, municipality, units)
        select id, ?, municipality, ? from service_grant where id = ?
        on conflict (grant_id, day) do nothing
        """,
        day,
        units,
        grant);
  }

  /** Forgets what a report said in error; what another report has said since stays. */
  void takenBack(UUID grant, LocalDate day, BigDecimal units) {
    sql.update(
        "delete from delivered_service where grant_id = ? and day = ? and units = ?",
        grant,
        day,
        units);
  }

  /** Nothing more is reported of a grant: so much of it was received in all. */
  void closed(UUID grant, BigDecimal units) {
    sql.update("update service_grant set received_in_all = ? where id = ?", units, grant);
  }

  /** What was received of a holder's grants; those of which nothing is known are not among them. */
  Map<UUID, ReceivedOfGrant> of(UUID holder) {
    Map<UUID, ReceivedOfGrant> received = new HashMap<>();
    sql.query(
        """
        select id, received_in_all, day, units
        from service_grant left join delivered_service on grant_id = id
        where holder_id = ? and num_nonnulls(received_in_all, day) > 0
        """,
        row ->
            received.merge(
                row.getObject(1, UUID.class),
                ReceivedOfGrant.on(
                    row.getObject(3, LocalDate.class), row.getBigDecimal(4), row.getBigDecimal(2)),
                ReceivedOfGrant::and),
        holder);
    return received;
  }
}
