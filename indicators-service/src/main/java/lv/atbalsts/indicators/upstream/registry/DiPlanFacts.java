package lv.atbalsts.indicators.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/**
 * Approved regional DI plans: from the day of the first version's approval. What is said of it
 * last, by its sequence, counts; the approval of an amendment does not move it.
 */
@ApplicationScoped
class DiPlanFacts implements Subscriber {

  private static final String APPROVED =
      """
      insert into di_plan as known (id, sequence, project, approved_on) values (?, ?, ?, ?)
      on conflict (id) do update set sequence = excluded.sequence,
        approved_on = excluded.approved_on
      where known.sequence < excluded.sequence
      """;

  private final Sql sql;

  DiPlanFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.DiPlanApproved.v1", DiPlanApproved.class, this::approved).inAnyOrder();
    on.event("registry.DiPlanApprovalAnnulled.v1", DiPlanApprovalAnnulled.class, this::annulled)
        .inAnyOrder();
  }

  private void approved(DiPlanApproved event, EventHead head) {
    write(event.planId(), event.planVersion(), event.projectNumber(), event.approvedOn(), head);
  }

  private void annulled(DiPlanApprovalAnnulled event, EventHead head) {
    write(event.planId(), event.planVersion(), event.projectNumber(), null, head);
  }

  private void write(UUID plan, int version, String project, LocalDate day, EventHead head) {
    if (version == 1) {
      sql.update(APPROVED, plan, head.sequence(), project, day);
    }
  }

  /** The council (SPAP) has approved a version of a region's DI plan. */
  record DiPlanApproved(UUID planId, int planVersion, String projectNumber, LocalDate approvedOn) {}

  /** An approval was entered in error. */
  record DiPlanApprovalAnnulled(UUID planId, int planVersion, String projectNumber) {}
}
