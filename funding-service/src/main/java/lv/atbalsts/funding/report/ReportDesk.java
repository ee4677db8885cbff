package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.report.ReportEvents.ServicesCorrected;
import lv.atbalsts.funding.report.ReportRequests.CorrectReport;
import lv.atbalsts.funding.report.ReportRequests.ReportSearch;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.funding.report.ReportView.ReportLineView;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.PersonRefs;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.RefusalCode;
import lv.atbalsts.kit.refusal.Refusals;

/** The reports' use cases. */
@ApplicationScoped
public class ReportDesk {

  private final ServiceReports reports;
  private final ReportLines lines;
  private final DoubleLines doubles;
  private final ReportCheck check;
  private final ReportEntry entry;
  private final ReportCoverage coverage;
  private final ReportedGrants grants;
  private final ProjectDesk projects;
  private final PartnerDesk partners;
  private final Territories territories;
  private final PersonRefs persons;
  private final RowScope scope;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ReportDesk(
      ServiceReports reports,
      ReportLines lines,
      DoubleLines doubles,
      ReportCheck check,
      ReportEntry entry,
      ReportCoverage coverage,
      ReportedGrants grants,
      ProjectDesk projects,
      PartnerDesk partners,
      Territories territories,
      PersonRefs persons,
      RowScope scope,
      AdvisoryLocks locks,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.reports = reports;
    this.lines = lines;
    this.doubles = doubles;
    this.check = check;
    this.entry = entry;
    this.coverage = coverage;
    this.grants = grants;
    this.projects = projects;
    this.partners = partners;
    this.territories = territories;
    this.persons = persons;
    this.scope = scope;
    this.locks = locks;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Whose reference means whom stays as it is until the report is written. */
  ReportView report(ReportServices request) {
    persons.freeze();
    String municipality = callers.current().owner();
    Project project =
        projects
            .find(request.projectNumber())
            .filter(known -> partners.knows(known.id(), municipality))
            .orElseThrow(() -> Refusals.notFound("project"));
    Map<UUID, Granted> granted =
        grants.of(
            request.lines().stream().map(ReportedService::grantId).collect(Collectors.toSet()),
            municipality,
            request.lines());
    check.check(project, municipality, request, granted);
    YearMonth month = YearMonth.parse(request.month());
    ServiceReport report = new ServiceReport(project, municipality, month, today());
    reports.persistAndFlush(report);
    entry.enter(report, request.lines(), granted, List.of());
    outbox.publish(report.reported(request.lines()));
    return report.view(views(report));
  }

  /** What the report says from now on takes the place of all that it said; refused once claimed. */
  ReportView correct(UUID id, String ifMatch, CorrectReport request) {
    persons.freeze();
    locks.lockAll("report", List.of(id));
    return with(id, report -> correct(report, ifMatch, request));
  }

  private ReportView correct(ServiceReport report, String ifMatch, CorrectReport request) {
    UUID id = report.id();
    Etag.require(ifMatch, report.version());
    lines.refuseClaimed(id);
    String municipality = report.municipality();
    Project project = projects.find(report.projectNumber()).orElseThrow();
    List<ReportLine> before = lines.of(id);
    Map<UUID, Granted> granted =
        grants.of(
            Stream.concat(
                    before.stream().map(ReportLine::grantId),
                    request.lines().stream().map(ReportedService::grantId))
                .collect(Collectors.toSet()),
            municipality,
            request.lines());
    check.check(project, municipality, report.as(request.lines()), granted);
    ServicesCorrected fact =
        report.correct(today(), request, before.stream().map(ReportLine::reported).toList());
    entry.enter(report, request.lines(), granted, before);
    reports.flush();
    outbox.publish(fact);
    return report.view(views(report));
  }

  ReportView read(UUID id) {
    return with(id, report -> report.view(views(report)));
  }

  /**
   * Works with a report that the caller sees. One of a municipality that has ended is its
   * successor's, whose rows it is not among.
   */
  private <T> Optional<T> find(UUID id, Function<ServiceReport, T> work) {
    Optional<ServiceReport> own = reports.findByIdOptional(id).filter(this::visible);
    Set<String> former = former(callers.current());
    return own.isPresent() || former.isEmpty()
        ? own.map(work)
        : scope.beyond(
            () ->
                reports
                    .findByIdOptional(id)
                    .filter(report -> former.contains(report.municipality()))
                    .map(work));
  }

  private ReportView with(UUID id, Function<ServiceReport, ReportView> work) {
    return find(id, work).orElseThrow(this::missing);
  }

  /** Whether the caller reads the report. */
  public boolean sees(UUID id) {
    return find(id, ServiceReport::id).isPresent();
  }

  Page<ReportView> list(ReportSearch search, PageRequest page) {
    Where where = projects.of(search.projectNumber(), search.where());
    Set<String> former = former(callers.current());
    return (former.isEmpty()
            ? reports.page(page, where)
            : scope.beyond(
                () -> reports.page(page, where.and("municipality in :own", "own", former))))
        .map(ServiceReport::view);
  }

  /** The municipalities that the caller's was made of, and itself; none of another caller. */
  private Set<String> former(Caller caller) {
    boolean hasFormer = caller.is(Role.MUNICIPALITY) && caller.mayActFor(caller.owner());
    return hasFormer ? territories.answeredForBy(caller.owner(), today()) : Set.of();
  }

  private boolean visible(ServiceReport report) {
    Caller caller = callers.current();
    return caller.mayActFor(
        caller.is(Role.REGION) ? report.projectNumber() : report.municipality());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private RuntimeException missing() {
    return Refusals.notFound(reports.noun());
  }

  private List<ReportLineView> views(ServiceReport report) {
    return lines.of(report.id()).stream().map(ReportLine::view).toList();
  }

  /**
   * Two references are of one person: what was reported of both is one delivery.
   *
   * @param progress how far the claims are that hold lines; nothing of a line that none holds
   */
  public void merged(
      UUID duplicate, UUID kept, Function<Collection<UUID>, Map<UUID, Integer>> progress) {
    doubles.merged(duplicate, kept, progress);
  }

  /**
   * The services of reports of one project, as a claim takes them up; a delivery that two lines are
   * of is there once, and stays so until the running transaction ends.
   *
   * @throws RuntimeException the refusal 404, where a report is unknown or of another project
   */
  public List<DeliveredService> delivered(String project, List<UUID> reportIds) {
    persons.freeze();
    Set<UUID> asked = Set.copyOf(reportIds);
    locks.lockAll("report", asked);
    long known = reports.count("projectNumber = ?1 and id in ?2", project, asked);
    if (known < asked.size()) {
      throw missing();
    }
    List<ReportLine> standing = lines.of(asked).stream().filter(ReportLine::stands).toList();
    coverage.refuseUncovered(standing, FundingRefusal.LINES_NOT_COVERED);
    return standing.stream().map(ReportLine::delivered).toList();
  }

  /** The reports that lines are of. */
  public Set<UUID> reportsOf(Collection<UUID> reportLines) {
    return lines.byId(reportLines).stream().map(ReportLine::reportId).collect(Collectors.toSet());
  }

  /**
   * Refuses lines that cannot be paid, as is known now.
   *
   * @param reason how it is refused, with 409 and the lines
   */
  public void refuseUncovered(Collection<UUID> reportLines, RefusalCode reason) {
    coverage.refuseUncovered(lines.byId(reportLines), reason);
  }
}
