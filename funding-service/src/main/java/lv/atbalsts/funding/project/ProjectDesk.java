package lv.atbalsts.funding.project;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.rules.DateRules;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/**
 * The projects' use cases. Projects are published facts; a region still sees only its own, because
 * another region's project is none of its business (404).
 */
@ApplicationScoped
public class ProjectDesk {

  private final Projects projects;
  private final MeasureDesk measures;
  private final Territories territories;
  private final Callers callers;
  private final Turns turns;
  private final Outbox outbox;
  private final List<EndsWithProject> dependents;
  private final Clock clock;

  ProjectDesk(
      Projects projects,
      MeasureDesk measures,
      Territories territories,
      Callers callers,
      Turns turns,
      Outbox outbox,
      @All List<EndsWithProject> dependents,
      Clock clock) {
    this.projects = projects;
    this.measures = measures;
    this.territories = territories;
    this.callers = callers;
    this.turns = turns;
    this.outbox = outbox;
    this.dependents = dependents;
    this.clock = clock;
  }

  ProjectView submit(SubmitProject request) {
    if (!visible(request.number())) {
      Refusals.notFound("project").raise();
    }
    check(request);
    turns.take("project", request.number());
    projects
        .byNumber(request.number())
        .ifPresent(
            known ->
                Refusal.of("FND-0005", 409)
                    .args(known.number())
                    .rule("FUN-18")
                    .conflicts(List.of(known.id()))
                    .raise());
    Project project = new Project(request);
    projects.persistAndFlush(project);
    outbox.publish(project.submitted());
    return project.view();
  }

  private void check(SubmitProject request) {
    FieldErrors errors = new FieldErrors();
    if (!measures.knows(request.measure())) {
      errors.add("/measure", "FND-0002", request.measure());
    } else if (!request.number().startsWith(request.measure() + "./")) {
      errors.add("/number", "FND-0003", request.number(), request.measure());
    }
    DateRules.notAfterToday(errors, "/submittedOn", request.submittedOn(), LocalDate.now(clock));
    if (request.municipality() != null) {
      territories.check(errors, "/municipality", request.municipality(), request.submittedOn());
      if (callers.current().is(Role.REGION)) {
        errors.add("/municipality", "FND-0008");
      }
    }
    errors.refuseIfAny("FND-0001");
  }

  ProjectView reject(UUID id, RejectProject request) {
    Project project = locked(id);
    ProjectRejected fact = project.reject(request.rejectedOn(), request.reason());
    checkEnd(project, "/rejectedOn", request.rejectedOn());
    dependents.forEach(each -> each.ended(project, request.rejectedOn(), request.reason()));
    outbox.publish(fact);
    projects.flush();
    return project.view();
  }

  ProjectView withdraw(UUID id, WithdrawProject request) {
    Project project = locked(id);
    ProjectWithdrawn fact = project.withdraw(request.withdrawnOn(), request.reason());
    checkEnd(project, "/withdrawnOn", request.withdrawnOn());
    dependents.forEach(each -> each.ended(project, request.withdrawnOn(), request.reason()));
    outbox.publish(fact);
    projects.flush();
    return project.view();
  }

  private void checkEnd(Project project, String pointer, LocalDate on) {
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, pointer, on, LocalDate.now(clock));
    DateRules.notBefore(errors, pointer, on, project.submittedOn());
    errors.refuseIfAny("FND-0001");
  }

  ProjectView read(UUID id) {
    return visible(id).view();
  }

  List<ProjectView> list(UUID after, int rows, String measure) {
    measures.requireKnown(measure);
    Caller caller = callers.current();
    String own = caller.is(Role.REGION) ? caller.owner() : null;
    return projects.after(after, rows, own, measure).stream().map(Project::view).toList();
  }

  /**
   * The project that the caller sees.
   *
   * @throws RuntimeException the refusal 404, where there is none or the caller does not see it
   */
  public Project visible(UUID id) {
    return projects.findByIdOptional(id).filter(this::visible).orElseThrow(ProjectDesk::missing);
  }

  /** The project that the caller sees, by its number; refused with 404 else. */
  public Project visibleByNumber(String number) {
    return projects.byNumber(number).filter(this::visible).orElseThrow(ProjectDesk::missing);
  }

  /** The project, where there is one of this number; whoever calls. */
  public Optional<Project> find(String number) {
    return projects.byNumber(number);
  }

  /** As {@link #visible(UUID)}, and waits until no other transaction changes the project. */
  public Project locked(UUID id) {
    return projects.locked(id).filter(this::visible).orElseThrow(ProjectDesk::missing);
  }

  private boolean visible(Project project) {
    return visible(project.number());
  }

  private boolean visible(String number) {
    Caller caller = callers.current();
    return !caller.is(Role.REGION) || number.equals(caller.owner());
  }

  private static RuntimeException missing() {
    return Refusals.notFound("project").toException();
  }
}
