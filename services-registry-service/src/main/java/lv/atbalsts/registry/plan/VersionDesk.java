package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanEvents.DiPlanApprovalAnnulled;
import lv.atbalsts.registry.plan.DiPlanEvents.DiPlanApproved;
import lv.atbalsts.registry.plan.DiPlanRequests.AmendDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.CorrectDecision;
import lv.atbalsts.registry.plan.DiPlanRequests.DecideDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.SubmitDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.WithdrawVersion;

/**
 * Use cases of the versions of DI plans: drafted and submitted by the region, decided of by the
 * council. Whoever changes one holds the plan's row.
 */
@ApplicationScoped
class VersionDesk {

  private final DiPlans plans;
  private final DiPlanVersions versions;
  private final PlacesLines lines;
  private final PlannedPlacesRows rows;
  private final RowScope scope;
  private final Outbox outbox;
  private final Event<PlanInForceChanged> changes;
  private final Clock clock;

  VersionDesk(
      DiPlans plans,
      DiPlanVersions versions,
      PlacesLines lines,
      PlannedPlacesRows rows,
      RowScope scope,
      Outbox outbox,
      Event<PlanInForceChanged> changes,
      Clock clock) {
    this.plans = plans;
    this.versions = versions;
    this.lines = lines;
    this.rows = rows;
    this.scope = scope;
    this.outbox = outbox;
    this.changes = changes;
    this.clock = clock;
  }

  /** The next version, with the lines of an earlier one, also those of who is no partner now. */
  DiPlanVersion amend(UUID planId, AmendDiPlan given) {
    DiPlan plan = plans.locked(planId);
    DiPlanVersion newest = versions.newest(planId);
    DiPlanVersion next = newest.amend(plan, given, today());
    DiPlanVersion base = base(planId, given.basedOn(), newest);
    versions.persistAndFlush(next);
    scope.beyond(
        () -> {
          rows.of(base.id()).stream()
              .map(row -> new PlannedPlaces(next, row.placesId(), row.terms()))
              .forEach(rows::persist);
          return null;
        });
    outbox.publish(next.changed(next.draftedOn(), next.reason()));
    return next;
  }

  private DiPlanVersion base(UUID planId, Integer basedOn, DiPlanVersion newest) {
    if (basedOn != null) {
      return versions.of(planId, basedOn);
    }
    DiPlanVersion approved = versions.lastApproved(planId);
    return approved == null ? newest : approved;
  }

  /** A drafted or returned version goes to the council, with its places. */
  DiPlanVersion submit(UUID planId, SubmitDiPlan given) {
    DiPlan plan = plans.locked(planId);
    DiPlanVersion version = versions.newest(planId);
    boolean namesPlaces = scope.beyond(() -> rows.anyOf(version.id()));
    version.submit(given.submittedOn(), namesPlaces, today(), plan.terms().title());
    requireChanges(version, versions.lastApproved(planId));
    outbox.publish(version.changed(given.submittedOn(), null));
    versions.flush();
    return version;
  }

  /** An amendment says something else than what is in force. */
  private void requireChanges(DiPlanVersion version, DiPlanVersion approved) {
    if (approved != null && changes(approved, version).areNone()) {
      throw RegistryRefusal.NOTHING_IS_AMENDED.with(version.number(), approved.number());
    }
  }

  DiPlanVersion withdraw(UUID planId, WithdrawVersion given) {
    plans.locked(planId);
    DiPlanVersion version = versions.newest(planId);
    version.withdraw(given, today());
    outbox.publish(version.changed(given.withdrawnOn(), given.reason()));
    versions.flush();
    return version;
  }

  /** The council (SPAP) approves, and so plans every place, or returns or refuses (GEN-02). */
  DiPlanVersion decide(UUID planId, DecideDiPlan given) {
    DiPlan plan = plans.locked(planId);
    DiPlanVersion version = versions.newest(planId);
    version.decide(given, versions.approvedBefore(version), today());
    return written(plan, version, version.approved(), given.reason());
  }

  /** What the council decided, as it should have been written; what it led to is told anew. */
  DiPlanVersion correctDecision(UUID planId, int number, String ifMatch, CorrectDecision given) {
    DiPlan plan = plans.locked(planId);
    DiPlanVersion version = versions.of(planId, number);
    Etag.require(ifMatch, version.version());
    boolean was = version.approved();
    version.correctDecision(
        given,
        versions.approvedBefore(version),
        versions.approvedAfter(version),
        versions.newest(planId).number() == number,
        today());
    if (was && !version.approved()) {
      outbox.publish(
          new DiPlanApprovalAnnulled(planId, number, plan.terms().projectNumber(), given.reason()));
    }
    return written(plan, version, was || version.approved(), given.reason());
  }

  private DiPlanVersion written(
      DiPlan plan, DiPlanVersion version, boolean touchesWhatIsInForce, String reason) {
    versions.flush();
    outbox.publish(version.changed(version.decidedOn(), reason));
    if (version.approved()) {
      outbox.publish(
          new DiPlanApproved(
              plan.id(),
              version.number(),
              plan.terms().projectNumber(),
              plan.terms().region(),
              version.decidedOn(),
              version.decisionNumber()));
    }
    if (touchesWhatIsInForce) {
      putInForce(plan.id());
    }
    return version;
  }

  /** What is in force is written anew, as far as what is begun lets it, and told. */
  private void putInForce(UUID planId) {
    Map<UUID, PlannedPlaces> before = byLine(rows.inForce(planId));
    rows.writeDays(planId);
    lines.lockOf(planId);
    changes.fire(new PlanInForceChanged(planId));
    lines.writeRoom(planId);
    Map<UUID, PlannedPlaces> after = byLine(rows.inForce(planId));
    PlanChanges told = PlanChanges.between(terms(before), terms(after));
    told.added().forEach(each -> outbox.publish(after.get(each.placesId()).planned()));
    told.changed().forEach(each -> outbox.publish(after.get(each.placesId()).planned()));
    told.removed().forEach(each -> outbox.publish(before.get(each.placesId()).dropped()));
  }

  List<DiPlanVersion> list(UUID planId) {
    plans.one(planId);
    return versions.of(planId);
  }

  DiPlanVersion read(UUID planId, int number) {
    plans.one(planId);
    return versions.of(planId, number);
  }

  /** What a version says otherwise than another; whoever sees the plan sees all lines of it. */
  @Transactional
  PlanChanges changes(UUID planId, int from, int to) {
    plans.one(planId);
    return changes(versions.of(planId, from), versions.of(planId, to));
  }

  private PlanChanges changes(DiPlanVersion before, DiPlanVersion after) {
    return scope.beyond(
        () ->
            PlanChanges.between(
                terms(byLine(rows.of(before.id()))), terms(byLine(rows.of(after.id())))));
  }

  private static Map<UUID, PlannedPlaces> byLine(List<PlannedPlaces> rows) {
    Map<UUID, PlannedPlaces> lines = new LinkedHashMap<>();
    rows.forEach(row -> lines.put(row.placesId(), row));
    return lines;
  }

  private static Map<UUID, PlacesTerms> terms(Map<UUID, PlannedPlaces> lines) {
    Map<UUID, PlacesTerms> terms = new LinkedHashMap<>();
    lines.forEach((id, row) -> terms.put(id, row.terms()));
    return terms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
