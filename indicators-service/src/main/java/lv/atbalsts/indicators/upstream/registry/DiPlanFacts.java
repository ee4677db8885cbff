package lv.atbalsts.indicators.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Approved regional DI plans. The approval of an amendment does not move the first approval. */
@ApplicationScoped
class DiPlanFacts implements Subscriber {

  private final Sql sql;

  DiPlanFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.DiPlanApproved.v1", DiPlanApproved.class, this::approved).inAnyOrder();
  }

  private void approved(DiPlanApproved event) {
    sql.update(
        """
        insert into di_plan as known (id, project, approved_on) values (?, ?, ?)
        on conflict (id) do update set approved_on = excluded.approved_on
        where known.approved_on > excluded.approved_on
        """,
        event.planId(),
        event.projectNumber(),
        event.approvedOn());
  }

  /** The council (SPAP) has approved a region's DI plan. */
  record DiPlanApproved(UUID planId, String projectNumber, LocalDate approvedOn) {}
}
