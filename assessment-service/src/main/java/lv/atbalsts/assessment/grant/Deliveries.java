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

  /** What was received of each grant of a holder, by day. */
  Map<UUID, Map<LocalDate, BigDecimal>> of(UUID holder) {
    Map<UUID, Map<LocalDate, BigDecimal>> received = new HashMap<>();
    sql.query(
        """
        select grant_id, day, units from delivered_service
        join service_grant on service_grant.id = grant_id where holder_id = ?
        """,
        row ->
            received
                .computeIfAbsent(row.getObject(1, UUID.class), grant -> new HashMap<>())
                .put(row.getObject(2, LocalDate.class), row.getBigDecimal(3)),
        holder);
    return received;
  }
}
