package lv.atbalsts.indicators.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/**
 * Branches (filiāles) of care institutions. What is said of a branch last, by its sequence, decides
 * whether its closure is supported; what is said of its closure last, on which day it was closed.
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

  private static final String CLOSED =
      """
      update branch set closed_on = ?, closed_told = ?
       where id = ? and (closed_told is null or closed_told < ?)
      """;

  private final Sql sql;

  BranchFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.BranchRecorded.v1", BranchRecorded.class, this::recorded).inAnyOrder();
    on.event("registry.BranchClosed.v1", BranchClosed.class, this::closed).inAnyOrder();
    on.event("registry.BranchCorrected.v1", BranchCorrected.class, this::corrected).inAnyOrder();
  }

  private void recorded(BranchRecorded event, EventHead head) {
    sql.update(
        RECORDED, event.branchId(), head.sequence(), event.kind(), event.supportedForClosure());
  }

  private void closed(BranchClosed event, EventHead head) {
    sql.update(
        RECORDED, event.branchId(), head.sequence(), event.kind(), event.supportedForClosure());
    writeClosure(event.branchId(), event.closedOn(), head);
  }

  private void corrected(BranchCorrected event, EventHead head) {
    sql.update(
        RECORDED, event.branchId(), head.sequence(), event.kind(), event.supportedForClosure());
    writeClosure(event.branchId(), event.closedOn(), head);
  }

  private void writeClosure(UUID branch, LocalDate day, EventHead head) {
    sql.update(CLOSED, day, head.sequence(), branch, head.sequence());
  }

  /** A branch of an institution is known, and whether its closure is supported. */
  record BranchRecorded(UUID branchId, String kind, boolean supportedForClosure) {}

  /** A branch of an institution is closed. */
  record BranchClosed(
      UUID branchId, String kind, boolean supportedForClosure, LocalDate closedOn) {}

  /** A branch is put right; without a day its closure is taken back. */
  record BranchCorrected(
      UUID branchId, String kind, boolean supportedForClosure, @MayBeMissing LocalDate closedOn) {}
}
