package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows;
import lv.atbalsts.assessment.client.ClientTable;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Outbox;

/** Support plans and what belongs to them go where the person goes. */
@ApplicationScoped
class PlanRecords implements ClientOwnedRows {

  private final Sql sql;
  private final SupportPlans plans;
  private final Outbox outbox;

  PlanRecords(Sql sql, SupportPlans plans, Outbox outbox) {
    this.sql = sql;
    this.plans = plans;
    this.outbox = outbox;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(
        ClientTable.ofAggregates("support_plan").encrypted("texts").at("support-plans"),
        ClientTable.ofAggregates("individual_budget"),
        ClientTable.below("support_plan", "plan_id", "plan_line"),
        ClientTable.below("support_plan", "plan_id", "plan_review"),
        ClientTable.below("support_plan", "plan_id", "budget_spending"));
  }

  @Override
  public List<Unfit> unfit(UUID client, Representation person) {
    return plans
        .list("clientId = ?1 and status in ('ACTIVE', 'SUPERSEDED', 'ENDED')", client)
        .stream()
        .filter(plan -> !plan.agreement().bySpeakerOf(person))
        .map(plan -> new Unfit("SUPPORT_PLAN", plan.id(), plan.agreement().on()))
        .toList();
  }

  @Override
  public void died(UUID client, LocalDate on) {
    plans
        .list("clientId = ?1 and status = ?2 order by id", client, PlanStatus.ACTIVE)
        .forEach(plan -> outbox.publish(plan.lapse(on, "DIED")));
  }

  /** An agreement of somebody who had died, and money spent since. */
  @Override
  public List<After> toCorrect(UUID client, LocalDate day) {
    return sql.query(
        """
        select 'SUPPORT_PLAN', id, agreed_on from support_plan
        where client_id = ? and agreed_on > ? and status <> 'ENTERED_IN_ERROR'
        union all
        select 'BUDGET_SPENDING', s.id, s.spent_on
        from budget_spending s join support_plan p on p.id = s.plan_id
        where p.client_id = ? and s.spent_on > ? and s.reverses is null
          and not exists (select from budget_spending counter where counter.reverses = s.id)
        order by 1, 2
        """,
        row ->
            new After(
                row.getString(1), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)),
        client,
        day,
        client,
        day);
  }

  /** The money of an individual budget is accounted for as long as its measure asks. */
  @Override
  public List<Kept> kept(UUID client) {
    return sql.query(
        """
        select b.lineage_id, 'BUDGET', p.measure,
               case when b.spent > 0 then 'MONEY' else 'REST' end,
               greatest(b.valid_to, (select max(spent_on) from budget_spending where lineage_id = b.lineage_id))
        from individual_budget b join support_plan p on p.id = b.lineage_id
        where b.client_id = ?
        union all
        select id, 'SUPPORT_PLAN', measure,
               case when status = 'ACTIVE' then 'RUNNING' else 'REST' end,
               coalesce(in_force_until, agreed_on)
        from support_plan where client_id = ? and agreed_on is not null
        order by 1, 2
        """,
        row ->
            new Kept(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Hold.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class)),
        client,
        client);
  }
}
