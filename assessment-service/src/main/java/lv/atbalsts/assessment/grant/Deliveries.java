package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.grant.DeliverySubscriber.Received;
import lv.atbalsts.kit.data.JsonRows;
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
  void received(UUID report, List<Received> services) {
    sql.update(
        """
        insert into delivered_service (grant_id, day, report_id, municipality, units)
        select grant_id, date, ?, municipality, units
          from json_to_recordset(?) as received (grant_id uuid, date date, units numeric)
          join service_grant on service_grant.id = grant_id
        on conflict (grant_id, day, report_id) do nothing
        """,
        report,
        new JsonRows(services));
  }

  /**
   * Forgets what a report does not say any longer. What another report says of the day stays,
   * whichever of the two was heard of first.
   */
  void takenBack(UUID report, List<Received> services) {
    sql.update(
        """
        delete from delivered_service
         using json_to_recordset(?) as received (grant_id uuid, date date)
         where delivered_service.grant_id = received.grant_id and day = date and report_id = ?
        """,
        new JsonRows(services),
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

  /** The reports that say so. */
  List<UUID> reportsOf(UUID grant) {
    return sql.query(
        """
        select distinct report_id from delivered_service where grant_id = ? order by report_id
        """,
        row -> row.getObject(1, UUID.class),
        grant);
  }

  /** What was received of a holder's grants; those of which nothing is known are not among them. */
  Map<UUID, ReceivedQuantity> of(UUID holder) {
    Map<UUID, ReceivedQuantity> received = new HashMap<>();
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
                ReceivedQuantity.on(
                    row.getObject(3, LocalDate.class), row.getBigDecimal(4), row.getBigDecimal(2)),
                ReceivedQuantity::and),
        holder);
    return received;
  }

  /**
   * What is known to be received of a grant.
   *
   * @param inAll how much, once nothing more is reported of it; null before
   */
  record ReceivedQuantity(Map<LocalDate, BigDecimal> byDay, BigDecimal inAll) {

    static final ReceivedQuantity NOTHING = new ReceivedQuantity(Map.of(), null);

    /** Of one day, or of none where the day is null. */
    static ReceivedQuantity on(LocalDate day, BigDecimal units, BigDecimal inAll) {
      return new ReceivedQuantity(day == null ? Map.of() : Map.of(day, units), inAll);
    }

    ReceivedQuantity and(ReceivedQuantity other) {
      Map<LocalDate, BigDecimal> all = new HashMap<>(byDay);
      all.putAll(other.byDay);
      return new ReceivedQuantity(all, inAll);
    }
  }
}
