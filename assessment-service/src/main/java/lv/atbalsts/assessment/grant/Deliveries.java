package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.grant.DeliverySubscriber.Received;
import lv.atbalsts.kit.data.Sql;

/**
 * What is known of granted services that were received, by grant, day and the report that says so.
 */
@ApplicationScoped
class Deliveries {

  private final Sql sql;

  Deliveries(Sql sql) {
    this.sql = sql;
  }

  /** Remembers what a report says was received; of an unknown grant there is nothing. */
  void received(UUID report, Received received) {
    sql.update(
        """
        insert into delivered_service (grant_id, day, report_id, municipality, units)
        select id, ?, ?, municipality, ? from service_grant where id = ?
        on conflict (grant_id, day, report_id) do nothing
        """,
        received.date(),
        report,
        received.units(),
        received.grantId());
  }

  /**
   * Forgets what a report says no more. What another report says of the day stays, whichever of the
   * two was heard of first.
   */
  void takenBack(UUID report, Received received) {
    sql.update(
        """
        delete from delivered_service
        where grant_id = ? and day = ? and (report_id = ? or report_id is null)
        """,
        received.grantId(),
        received.date(),
        report);
  }

  /** Nothing more is reported of a grant: so much of it was received in all. */
  void closed(UUID grant, BigDecimal units) {
    sql.update("update service_grant set received_in_all = ? where id = ?", units, grant);
  }

  /** Whether nothing more is reported of a grant. */
  boolean isClosed(UUID grant) {
    return !sql.query(
            "select 1 from service_grant where id = ? and received_in_all is not null",
            row -> row.getInt(1),
            grant)
        .isEmpty();
  }

  /** The days on which a grant was received. */
  List<LocalDate> daysOf(UUID grant) {
    return sql.query(
        "select distinct day from delivered_service where grant_id = ? order by day",
        row -> row.getObject(1, LocalDate.class),
        grant);
  }

  /** The reports that say so, as far as they are known. */
  List<UUID> reportsOf(UUID grant) {
    return sql.query(
        """
        select distinct report_id from delivered_service
        where grant_id = ? and report_id is not null order by report_id
        """,
        row -> row.getObject(1, UUID.class),
        grant);
  }

  /** What was received of a holder's grants; those of which nothing is known are not among them. */
  Map<UUID, ReceivedOfGrant> of(UUID holder) {
    Map<UUID, ReceivedOfGrant> received = new HashMap<>();
    sql.query(
        """
        select id, received_in_all, day, max(units)
        from service_grant left join delivered_service on grant_id = id
        where holder_id = ? and num_nonnulls(received_in_all, day) > 0
        group by id, day
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
