package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows;
import lv.atbalsts.assessment.client.ClientTable;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.assessment.limit.rules.Ages;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Outbox;

/** Granted services go where the person goes. */
@ApplicationScoped
class GrantRecords implements ClientOwnedRows {

  private final Sql sql;
  private final Grants grants;
  private final Outbox outbox;
  private final Clock clock;

  GrantRecords(Sql sql, Grants grants, Outbox outbox, Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(
        ClientTable.ofAggregates("service_grant").at("grants"),
        ClientTable.below("service_grant", "grant_id", "delivered_service"));
  }

  @Override
  public void merged(UUID duplicate, UUID kept) {
    sql.update(
        "update service_grant set holder_id = ?, version = version + 1 where holder_id = ?",
        kept,
        duplicate);
  }

  @Override
  public List<After> after(UUID client, LocalDate day) {
    return sql.query(
        """
        select 'GRANT', id, started_on from service_grant
        where client_id = ? and status = 'STARTED' and started_on > ? order by id
        """,
        GrantRecords::after,
        client,
        day);
  }

  /** A service that was received after that day, by its end or by a provider's report. */
  @Override
  public List<After> toCorrect(UUID client, LocalDate day) {
    return sql.query(
        """
        select 'GRANT', id, coalesce(ended_on, revoked_on - 1) from service_grant
        where client_id = ? and started_on is not null and coalesce(ended_on, revoked_on - 1) > ?
        union all
        select 'SERVICE_RECEIVED', grant_id, max(day)
        from delivered_service join service_grant on service_grant.id = grant_id
        where client_id = ? and day > ? group by grant_id
        order by 1, 2
        """,
        GrantRecords::after,
        client,
        day,
        client,
        day);
  }

  /** Care of a child that is granted for days on which the person is none. */
  @Override
  public List<Unfit> unfit(UUID client, Representation person) {
    return grants.heldBy(client).stream()
        .filter(grant -> CareCheck.isCareAfter(grant, Ages.lastDayAsChild(person.birthDate())))
        .map(grant -> new Unfit("GRANT", grant.id(), grant.terms().from()))
        .toList();
  }

  private static After after(ResultSet row) throws SQLException {
    return new After(
        row.getString(1), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class));
  }

  /**
   * A service that is received ends on that day; of one that has not started the decision falls.
   */
  @Override
  public void died(UUID client, LocalDate on) {
    LocalDate today = LocalDate.now(clock);
    LocalDate next = on.isBefore(today) ? on.plusDays(1) : today;
    for (ServiceGrant grant : grants.goingOn(client)) {
      outbox.publish(
          grant.status() == GrantStatus.STARTED
              ? grant.end(grant.terms().upTo(on), on)
              : grant.lapse(next, today));
    }
  }

  @Override
  public List<Kept> kept(UUID client) {
    return sql.query(
        """
        select id, measure,
               case when status in ('GRANTED', 'STARTED') then 'RUNNING'
                    when started_on is not null or received is not null then 'MONEY'
                    else 'REST' end,
               greatest(
                 coalesce(ended_on, revoked_on, greatest(granted_to, granted_from, started_on)), received)
        from service_grant g
        left join lateral (select max(day) as received from delivered_service where grant_id = g.id) d on true
        where client_id = ? order by id
        """,
        row ->
            new Kept(
                row.getObject(1, UUID.class),
                "GRANT",
                row.getString(2),
                Hold.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class)),
        client);
  }
}
