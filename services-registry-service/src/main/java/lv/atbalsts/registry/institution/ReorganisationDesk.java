package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionRequests.ChangeReorganisation;

/** Use cases of reorganisation plans; whoever writes one holds the institution's row. */
@ApplicationScoped
class ReorganisationDesk {

  private final Institutions institutions;
  private final Branches branches;
  private final ReorganisationPlans plans;
  private final Outbox outbox;
  private final Clock clock;

  ReorganisationDesk(
      Institutions institutions,
      Branches branches,
      ReorganisationPlans plans,
      Outbox outbox,
      Clock clock) {
    this.institutions = institutions;
    this.branches = branches;
    this.plans = plans;
    this.outbox = outbox;
    this.clock = clock;
  }

  ReorganisationPlan adopt(UUID institutionId, ReorganisationTerms given) {
    Institution institution = institutions.locked(institutionId);
    checkBranch(institutionId, given.branchId());
    ReorganisationPlan plan = new ReorganisationPlan(institution, given, today());
    plans.persistAndFlush(plan);
    outbox.publish(plan.changed(institution, null));
    return plan;
  }

  ReorganisationPlan change(
      UUID institutionId, UUID id, String ifMatch, ChangeReorganisation given) {
    Institution institution = institutions.locked(institutionId);
    ReorganisationPlan plan = plans.of(institutionId, id);
    Etag.require(ifMatch, plan.version());
    checkBranch(institutionId, given.plan().branchId());
    plan.change(institution, given.plan(), today());
    plans.flush();
    outbox.publish(plan.changed(institution, given.reason()));
    return plan;
  }

  private void checkBranch(UUID institutionId, UUID branchId) {
    if (branchId == null) {
      return;
    }
    FieldErrors errors = new FieldErrors();
    if (branches
        .findByIdOptional(branchId)
        .filter(each -> each.institutionId().equals(institutionId))
        .isEmpty()) {
      errors.add("/branchId", RegistryRefusal.NO_BRANCH_OF_THE_INSTITUTION);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  ReorganisationPlan read(UUID institutionId, UUID id) {
    return plans.of(institutionId, id);
  }

  Page<ReorganisationPlan> list(UUID institutionId, PageRequest page) {
    institutions.one(institutionId);
    return plans.page(page, Where.all().equal("institutionId", institutionId));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
