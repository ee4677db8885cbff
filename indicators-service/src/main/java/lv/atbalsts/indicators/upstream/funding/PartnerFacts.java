package lv.atbalsts.indicators.upstream.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Partnerships (partnerība ar pašvaldībām), kept as what changed and when. */
@ApplicationScoped
class PartnerFacts implements Subscriber {

  private static final String CHANGED =
      """
      insert into partner_change (project, partner, sequence, measure, joined, on_date)
      values (?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final Sql sql;

  PartnerFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.PartnerJoined.v1", PartnerJoined.class, this::joined).inAnyOrder();
    on.event("funding.PartnerWithdrew.v1", PartnerWithdrew.class, this::withdrew).inAnyOrder();
  }

  private void joined(PartnerJoined event, EventHead head) {
    sql.update(
        CHANGED,
        event.projectId(),
        event.municipality(),
        head.sequence(),
        event.measure(),
        true,
        event.joinedOn());
  }

  private void withdrew(PartnerWithdrew event, EventHead head) {
    sql.update(
        CHANGED,
        event.projectId(),
        event.municipality(),
        head.sequence(),
        event.measure(),
        false,
        event.withdrewOn());
  }

  /** A municipality joins a partnership. */
  record PartnerJoined(UUID projectId, String measure, String municipality, LocalDate joinedOn) {}

  /** A municipality leaves a partnership. */
  record PartnerWithdrew(
      UUID projectId, String measure, String municipality, LocalDate withdrewOn) {}
}
