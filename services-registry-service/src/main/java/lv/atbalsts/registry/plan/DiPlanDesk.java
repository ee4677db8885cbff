package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.ProjectNumber;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanRequests.CorrectDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.DiPlanSearch;
import lv.atbalsts.registry.territory.OwnNumber;

/** Use cases of DI plans as such; their versions have a desk of their own. */
@ApplicationScoped
class DiPlanDesk {

  private final DiPlans plans;
  private final DiPlanVersions versions;
  private final OwnNumber own;
  private final Territories territories;
  private final AdvisoryLocks locks;
  private final Outbox outbox;
  private final Clock clock;

  DiPlanDesk(
      DiPlans plans,
      DiPlanVersions versions,
      OwnNumber own,
      Territories territories,
      AdvisoryLocks locks,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.versions = versions;
    this.own = own;
    this.territories = territories;
    this.locks = locks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** One plan per project, with its first version. */
  DiPlanView draft(DiPlanTerms given) {
    own.require("/projectNumber", given.projectNumber());
    DiPlan plan = new DiPlan(given.written(today()), today(), territories);
    locks.lock("plan", given.projectNumber());
    plans.ofProject(given.projectNumber()).ifPresent(DiPlanDesk::refuseTwice);
    plans.persistAndFlush(plan);
    DiPlanVersion first = new DiPlanVersion(plan);
    versions.persistAndFlush(first);
    outbox.publish(first.changed(first.draftedOn(), null));
    return DiPlanView.of(plan, first, null);
  }

  private static void refuseTwice(DiPlan earlier) {
    throw RegistryRefusal.PROJECT_HAS_PLAN
        .with(earlier.terms().projectNumber())
        .conflicts(List.of(earlier.id()));
  }

  DiPlanView correct(UUID id, String ifMatch, CorrectDiPlan given) {
    DiPlan plan = plans.locked(id);
    Etag.require(ifMatch, plan.version());
    outbox.publish(plan.correct(given, territories));
    plans.flush();
    return view(plan, today());
  }

  DiPlanView read(UUID id, LocalDate asOf) {
    return view(plans.one(id), asOf == null ? today() : asOf);
  }

  Page<DiPlanView> list(DiPlanSearch wanted, PageRequest page) {
    Where where =
        Where.all().equal("terms.projectNumber", ProjectNumber.written(wanted.projectNumber()));
    if (wanted.status() != null) {
      where.and(
          """
          id in (select v.planId from DiPlanVersion v where v.status = :status and v.number =
            (select max(other.number) from DiPlanVersion other where other.planId = v.planId))
          """,
          "status",
          wanted.status());
    }
    LocalDate day = wanted.asOf() == null ? today() : wanted.asOf();
    Page<DiPlan> found = plans.page(page, where);
    List<UUID> ids = found.items().stream().map(DiPlan::id).toList();
    Map<UUID, DiPlanVersion> newest = versions.newest(ids);
    Map<UUID, DiPlanVersion> inForce = versions.inForce(ids, day);
    return found.map(plan -> DiPlanView.of(plan, newest.get(plan.id()), inForce.get(plan.id())));
  }

  private DiPlanView view(DiPlan plan, LocalDate day) {
    return DiPlanView.of(
        plan, versions.newest(plan.id()), versions.inForce(List.of(plan.id()), day).get(plan.id()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
