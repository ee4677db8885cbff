package lv.atbalsts.indicators.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/**
 * Branches (filiāles) of care institutions. What is said of a branch last, by its sequence, decides
 * whether its closure is supported; the day of closure is kept whenever it is heard of.
 */
@ApplicationScoped
class BranchFacts implements Subscriber {

  private static final String RECORDED =
      """
      insert into branch as known (id, sequence, kind, supported_for_closure) values (?, ?, ?, ?)
      on conflict (id) do update set sequence = excluded.sequence, kind = excluded.kind,
        supported_for_closure = excluded.supported_for_closure
      where known.sequence < excluded.sequence
      """;

  private static final String CLOSED = "update branch set closed_on = ? where id = ?";

  private final Sql sql;

  BranchFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.BranchRecorded.v1", BranchRecorded.class, this::recorded).inAnyOrder();
    on.event("registry.BranchClosed.v1", BranchClosed.class, this::closed).inAnyOrder();
  }

  private void recorded(BranchRecorded event, EventHead head) {
    sql.update(
        RECORDED, event.branchId(), head.sequence(), event.kind(), event.supportedForClosure());
  }

  private void closed(BranchClosed event, EventHead head) {
    sql.update(
        RECORDED, event.branchId(), head.sequence(), event.kind(), event.supportedForClosure());
    sql.update(CLOSED, event.closedOn(), event.branchId());
  }

  /** A branch of an institution is known, and whether its closure is supported. */
  record BranchRecorded(UUID branchId, String kind, boolean supportedForClosure) {}

  /** A branch of an institution is closed. */
  record BranchClosed(
      UUID branchId, String kind, boolean supportedForClosure, LocalDate closedOn) {}
}
