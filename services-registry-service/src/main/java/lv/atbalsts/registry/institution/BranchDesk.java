package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionEvents.BranchCorrected;
import lv.atbalsts.registry.institution.InstitutionRequests.CloseBranch;
import lv.atbalsts.registry.institution.InstitutionRequests.CorrectBranch;
import lv.atbalsts.registry.institution.InstitutionRequests.PlanClosure;

/** Use cases of branches: recorded, planned to be closed, closed. */
@ApplicationScoped
class BranchDesk {

  private final Institutions institutions;
  private final Branches branches;
  private final ResidentDays days;
  private final Territories territories;
  private final Outbox outbox;
  private final Clock clock;

  BranchDesk(
      Institutions institutions,
      Branches branches,
      ResidentDays days,
      Territories territories,
      Outbox outbox,
      Clock clock) {
    this.institutions = institutions;
    this.branches = branches;
    this.days = days;
    this.territories = territories;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * An institution has one branch with a name, in whatever way it is written. The institution is
   * locked, so that of two branches at once the second sees the first's name.
   */
  Branch record(UUID institutionId, BranchTerms given) {
    Institution institution = institutions.locked(institutionId);
    Branch branch = new Branch(institution, given.written(today()), today(), territories);
    branches.named(institutionId, given.name()).ifPresent(BranchDesk::refuseTwice);
    branches.persistAndFlush(branch);
    outbox.publish(branch.recorded());
    return branch;
  }

  private static void refuseTwice(Branch earlier) {
    throw RegistryRefusal.BRANCH_ALREADY_RECORDED
        .with(earlier.terms().name())
        .conflicts(List.of(earlier.id()));
  }

  Branch planClosure(UUID id, PlanClosure given) {
    Branch branch = branches.locked(id);
    outbox.publish(branch.planClosure(given));
    branches.flush();
    return branch;
  }

  Branch close(UUID id, CloseBranch given) {
    Branch branch = branches.locked(id);
    outbox.publish(branch.close(given.closedOn(), days.fromOn(id, given.closedOn()), today()));
    branches.flush();
    return branch;
  }

  Branch correct(UUID id, String ifMatch, CorrectBranch given) {
    UUID institutionId = branches.one(id).institutionId();
    institutions.locked(institutionId);
    Branch branch = branches.locked(id);
    Etag.require(ifMatch, branch.version());
    branches
        .named(institutionId, given.name())
        .filter(other -> !other.id().equals(id))
        .ifPresent(BranchDesk::refuseTwice);
    int residents = given.closedOn() == null ? 0 : days.fromOn(id, given.closedOn());
    BranchCorrected fact = branch.correct(given, residents, today(), territories);
    branches.flush();
    outbox.publish(fact);
    return branch;
  }

  Branch read(UUID id) {
    return branches.one(id);
  }

  Page<Branch> list(UUID institutionId, BranchStatus status, PageRequest page) {
    institutions.one(institutionId);
    return branches.page(
        page, Where.all().equal("institutionId", institutionId).equal("status", status));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
