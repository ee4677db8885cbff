package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.granted.Granted;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;

/** The reports' use cases. */
@ApplicationScoped
public class DeliveryDesk {

  private final ServiceReports reports;
  private final ReportLines lines;
  private final DoubleLines doubles;
  private final ReportCheck check;
  private final ReportEntry entry;
  private final ClaimsOfReports claims;
  private final Coverage coverage;
  private final ReportedGrants grants;
  private final ProjectDesk projects;
  private final PartnerDesk partners;
  private final Territories territories;
  private final Aliases persons;
  private final RowScope scope;
  private final Turns turns;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  DeliveryDesk(
      ServiceReports reports,
      ReportLines lines,
      DoubleLines doubles,
      ReportCheck check,
      ReportEntry entry,
      ClaimsOfReports claims,
      Coverage coverage,
      ReportedGrants grants,
      ProjectDesk projects,
      PartnerDesk partners,
      Territories territories,
      Aliases persons,
      RowScope scope,
      Turns turns,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.reports = reports;
    this.lines = lines;
    this.doubles = doubles;
    this.check = check;
    this.entry = entry;
    this.claims = claims;
    this.coverage = coverage;
    this.grants = grants;
    this.projects = projects;
    this.partners = partners;
    this.territories = territories;
    this.persons = persons;
    this.scope = scope;
    this.turns = turns;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Whose reference means whom stays as it is until the report is written. */
  ReportView report(ReportServices request) {
    persons.hold();
    String municipality = callers.current().owner();
    Project project =
        projects
            .find(request.projectNumber())
            .filter(known -> partners.knows(known.id(), municipality))
            .orElseThrow(() -> Refusals.notFound("project").toException());
    Map<UUID, Granted> granted =
        grants.of(
            request.lines().stream().map(ReportedService::grantId).collect(Collectors.toSet()),
            municipality);
    check.check(project, municipality, request, granted);
    YearMonth month = YearMonth.parse(request.month());
    ServiceReport report = new ServiceReport(project, municipality, month, LocalDate.now(clock));
    reports.persistAndFlush(report);
    entry.enter(report, request.lines(), granted, List.of());
    outbox.publish(report.reported(request.lines()));
    return report.view(views(report));
  }

  /** What the report says from now on takes the place of all that it said; refused once claimed. */
  ReportView correct(UUID id, String ifMatch, CorrectReport request) {
    persons.hold();
    turns.takeAll("report", List.of(id));
    return with(id, report -> correct(report, ifMatch, request));
  }

  private ReportView correct(ServiceReport report, String ifMatch, CorrectReport request) {
    UUID id = report.id();
    Etag.require(ifMatch, report.version());
    claims.refuseIfAny(id);
    String municipality = report.municipality();
    Project project = projects.find(report.project()).orElseThrow();
    List<ReportLine> before = lines.of(id);
    Map<UUID, Granted> granted =
        grants.of(
            Stream.concat(
                    before.stream().map(ReportLine::grantId),
                    request.lines().stream().map(ReportedService::grantId))
                .collect(Collectors.toSet()),
            municipality);
    check.check(project, municipality, report.as(request.lines()), granted);
    ServicesCorrected fact =
        report.correct(
            LocalDate.now(clock), request, before.stream().map(ReportLine::reported).toList());
    entry.enter(report, request.lines(), granted, before);
    reports.flush();
    outbox.publish(fact);
    return report.view(views(report));
  }

  private static RuntimeException missing() {
    return Refusals.notFound("service report").toException();
  }

  ReportView read(UUID id) {
    return with(id, report -> report.view(views(report)));
  }

  /**
   * Works with a report that the caller sees. One of a municipality that is no more is its
   * successor's, whose rows it is not among.
   */
  private ReportView with(UUID id, Function<ServiceReport, ReportView> work) {
    Optional<ServiceReport> own = reports.findByIdOptional(id).filter(this::visible);
    if (own.isPresent()) {
      return work.apply(own.get());
    }
    Set<String> former = former(callers.current());
    if (former.isEmpty()) {
      throw missing();
    }
    return scope.beyond(
        () ->
            reports
                .findByIdOptional(id)
                .filter(report -> former.contains(report.municipality()))
                .map(work)
                .orElseThrow(DeliveryDesk::missing));
  }

  List<ReportView> list(UUID after, int rows) {
    Caller caller = callers.current();
    String project = caller.is(Role.REGION) ? caller.owner() : null;
    Set<String> former = former(caller);
    List<ServiceReport> page =
        former.isEmpty()
            ? reports.after(after, rows, project)
            : scope.beyond(() -> reports.after(after, rows, former));
    return page.stream().map(report -> report.view(null)).toList();
  }

  /** The municipalities that the caller's was made of, and itself; none of another caller. */
  private Set<String> former(Caller caller) {
    boolean hasFormer = caller.is(Role.MUNICIPALITY) && caller.mayActFor(caller.owner());
    return hasFormer ? territories.answeredForBy(caller.owner(), LocalDate.now(clock)) : Set.of();
  }

  private boolean visible(ServiceReport report) {
    Caller caller = callers.current();
    return caller.mayActFor(caller.is(Role.REGION) ? report.project() : report.municipality());
  }

  private List<ReportLineView> views(ServiceReport report) {
    return lines.of(report.id()).stream().map(ReportLine::view).toList();
  }

  /**
   * Two references are of one person: what was reported of both is one delivery.
   *
   * @param claimed how far the claim is that holds a line; 0 where none does
   */
  public void merged(UUID duplicate, UUID kept, ToIntFunction<UUID> claimed) {
    doubles.merged(duplicate, kept, claimed);
  }

  /**
   * The services of reports of one project, as a claim takes them up; a delivery that two lines are
   * of is there once, and stays so until the running transaction ends.
   *
   * @throws RuntimeException the refusal 404, where a report is unknown or of another project
   */
  public List<DeliveredService> delivered(String project, List<UUID> reportIds) {
    persons.hold();
    Set<UUID> asked = Set.copyOf(reportIds);
    turns.takeAll("report", asked);
    long known = reports.count("project = ?1 and id in ?2", project, asked);
    if (known < asked.size()) {
      throw missing();
    }
    List<ReportLine> standing =
        lines.of(List.copyOf(asked)).stream().filter(ReportLine::stands).toList();
    refuseIfNotCovered(standing.stream().map(ReportLine::id).toList(), "FND-0057");
    return standing.stream().map(ReportLine::delivered).toList();
  }

  /**
   * Refuses lines that cannot be paid any more, as is known now.
   *
   * @param code how it is refused, with 409 and the lines
   */
  public void refuseIfNotCovered(List<UUID> reportLines, String code) {
    coverage.refuseIfLost(reportLines, code);
  }
}
