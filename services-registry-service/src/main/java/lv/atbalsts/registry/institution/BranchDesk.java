package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.registry.rules.DateRules;

/** Use cases of branches: recorded, planned to be closed, closed. */
@ApplicationScoped
class BranchDesk {

  private final Institutions institutions;
  private final Branches branches;
  private final Territories territories;
  private final Outbox outbox;
  private final Clock clock;

  BranchDesk(
      Institutions institutions,
      Branches branches,
      Territories territories,
      Outbox outbox,
      Clock clock) {
    this.institutions = institutions;
    this.branches = branches;
    this.territories = territories;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** An institution has one branch with a name, in whatever way it is written. */
  Branch record(UUID institutionId, RecordBranch given) {
    Institution institution = institutions.locked(institutionId);
    LocalDate day = given.recordedOn() == null ? today() : given.recordedOn();
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/recordedOn", day, today());
    DateRules.notBefore(errors, "/recordedOn", day, institution.recordedOn());
    territories.check(errors, "/municipality", given.municipality(), day);
    errors.refuseIfAny("REG-0001");
    branches.named(institutionId, given.name()).ifPresent(this::refuseTwice);
    Branch branch = new Branch(institution, given, day);
    branches.persistAndFlush(branch);
    outbox.publish(branch.recorded());
    return branch;
  }

  private void refuseTwice(Branch earlier) {
    Refusal.of("REG-0002", 409).args(earlier.name()).conflicts(List.of(earlier.id())).raise();
  }

  Branch planClosure(UUID id, PlanClosure given) {
    Branch branch = branches.locked(id);
    FieldErrors errors = new FieldErrors();
    DateRules.notBefore(errors, "/plannedClosureOn", given.plannedClosureOn(), branch.recordedOn());
    errors.refuseIfAny("REG-0001");
    outbox.publish(branch.planClosure(given));
    branches.flush();
    return branch;
  }

  Branch close(UUID id, CloseBranch given) {
    Branch branch = branches.locked(id);
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/closedOn", given.closedOn(), today());
    DateRules.notBefore(errors, "/closedOn", given.closedOn(), branch.recordedOn());
    errors.refuseIfAny("REG-0001");
    outbox.publish(branch.close(given.closedOn()));
    branches.flush();
    return branch;
  }

  Branch read(UUID id) {
    return branches.known(id);
  }

  Page<Branch> list(UUID institutionId, PageRequest page) {
    institutions.known(institutionId);
    return Page.of(
        branches.of(institutionId, page.after(), page.limit() + 1), page.limit(), Branch::id);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
