package lv.atbalsts.funding.project;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.measure.RoundDesk;
import lv.atbalsts.funding.project.ProjectRequests.ProjectContacts;
import lv.atbalsts.funding.project.ProjectRequests.ProjectSearch;
import lv.atbalsts.funding.project.ProjectRequests.RejectProject;
import lv.atbalsts.funding.project.ProjectRequests.WithdrawProject;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.ProjectNumber;

/**
 * The projects' use cases. Projects are published facts; a region still sees only its own, because
 * another region's project is none of its business (404).
 */
@ApplicationScoped
public class ProjectDesk {

  private final Projects projects;
  private final MeasureDesk measures;
  private final RoundDesk rounds;
  private final Territories territories;
  private final Callers callers;
  private final AdvisoryLocks locks;
  private final Outbox outbox;
  private final List<EndsWithProject> dependents;
  private final Clock clock;

  ProjectDesk(
      Projects projects,
      MeasureDesk measures,
      RoundDesk rounds,
      Territories territories,
      Callers callers,
      AdvisoryLocks locks,
      Outbox outbox,
      @All List<EndsWithProject> dependents,
      Clock clock) {
    this.projects = projects;
    this.measures = measures;
    this.rounds = rounds;
    this.territories = territories;
    this.callers = callers;
    this.locks = locks;
    this.outbox = outbox;
    this.dependents = dependents;
    this.clock = clock;
  }

  ProjectView submit(ProjectTerms request) {
    if (!visible(request.projectNumber())) {
      throw missing();
    }
    check(request);
    locks.lock("project", request.projectNumber());
    Duplicates.refuse(
        projects.byNumber(request.projectNumber()),
        known -> FundingRefusal.PROJECT_NUMBER_ALREADY_USED.with(known.number()));
    Project project = new Project(request);
    projects.persistAndFlush(project);
    outbox.publish(project.submitted());
    return project.view();
  }

  private void check(ProjectTerms request) {
    FieldErrors errors = new FieldErrors();
    if (!measures.knows(request.measure())) {
      errors.add("/measure", FundingRefusal.UNKNOWN_MEASURE, request.measure());
    } else if (!request.projectNumber().startsWith(request.measure() + "./")) {
      errors.add(
          "/projectNumber",
          FundingRefusal.NUMBER_OF_ANOTHER_MEASURE,
          request.projectNumber(),
          request.measure());
    } else {
      rounds.checkSubmitted(errors, request.measure(), request.round(), request.submittedOn());
    }
    StepDates.notAfterToday(errors, "/submittedOn", request.submittedOn(), today());
    if (request.municipality() != null) {
      territories.check(errors, "/municipality", request.municipality(), request.submittedOn());
      if (callers.current().is(Role.REGION)) {
        errors.add("/municipality", FundingRefusal.NO_MUNICIPALITY_HERE);
      }
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  ProjectView reject(UUID id, RejectProject request) {
    Project project = locked(id);
    ProjectEvents fact = project.reject(request.rejectedOn(), request.reason(), today());
    return ended(project, fact, request.rejectedOn(), request.reason());
  }

  ProjectView withdraw(UUID id, WithdrawProject request) {
    Project project = locked(id);
    ProjectEvents fact = project.withdraw(request.withdrawnOn(), request.reason(), today());
    return ended(project, fact, request.withdrawnOn(), request.reason());
  }

  private ProjectView ended(Project project, ProjectEvents fact, LocalDate on, String reason) {
    dependents.forEach(each -> each.ended(project, on, reason));
    outbox.publish(fact);
    projects.flush();
    return project.view();
  }

  /** How the offices of whoever runs the project are reached from now on. */
  ProjectView reach(UUID id, String ifMatch, ProjectContacts request) {
    Project project = locked(id);
    Etag.require(ifMatch, project.view().version());
    outbox.publish(project.reachedBy(request.contacts()));
    projects.flush();
    return project.view();
  }

  ProjectView read(UUID id) {
    return visible(id).view();
  }

  Page<ProjectView> list(ProjectSearch search, PageRequest page) {
    measures.requireKnown(search.measure());
    Caller caller = callers.current();
    return projects
        .page(
            page,
            search
                .where(territories)
                .equal("terms.projectNumber", caller.is(Role.REGION) ? caller.owner() : null))
        .map(Project::view);
  }

  /**
   * The project that the caller sees.
   *
   * @throws RuntimeException the refusal 404, where there is none or the caller does not see it
   */
  public Project visible(UUID id) {
    return requireVisible(projects.one(id));
  }

  /** The project that the caller sees, by its number; refused with 404 else. */
  public Project visibleByNumber(String number) {
    return requireVisible(find(number).orElseThrow(this::missing));
  }

  /** The project, where there is one of this number; whoever calls. */
  public Optional<Project> find(String number) {
    return projects.byNumber(number);
  }

  /** Whether the caller sees the project. */
  public boolean sees(UUID id) {
    return projects.findByIdOptional(id).filter(each -> visible(each.number())).isPresent();
  }

  /** As {@link #visible(UUID)}, and waits until no other transaction changes the project. */
  public Project locked(UUID id) {
    return requireVisible(projects.locked(id));
  }

  /** What is of one project, where one is asked for; of a region's own, where a region asks. */
  public Where of(String number, Where where) {
    Caller caller = callers.current();
    where.equal("projectNumber", ProjectNumber.written(number));
    return caller.is(Role.REGION)
        ? where.and("projectNumber = :own", "own", caller.owner())
        : where;
  }

  private Project requireVisible(Project project) {
    if (!visible(project.number())) {
      throw missing();
    }
    return project;
  }

  private boolean visible(String number) {
    Caller caller = callers.current();
    return !caller.is(Role.REGION) || number.equals(caller.owner());
  }

  private RuntimeException missing() {
    return Refusals.notFound(projects.noun());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
