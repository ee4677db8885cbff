package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.rate.PriceList;
import lv.atbalsts.funding.rate.RateDesk;
import lv.atbalsts.funding.report.ReportEvents.ServicesCorrected;
import lv.atbalsts.funding.report.ReportForms.ReportForm;
import lv.atbalsts.funding.report.ReportRequests.CorrectReport;
import lv.atbalsts.funding.report.ReportRequests.ReportSearch;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
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
  private final ReportForms forms;
  private final RateDesk rates;
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
      ReportForms forms,
      RateDesk rates,
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
    this.forms = forms;
    this.rates = rates;
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
  ReportView report(ReportServices request, OffsetDateTime importedAt) {
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
    GrantedService first = granted.get(request.lines().getFirst().grantId()).service();
    ReportForm form = forms.of(request.form(), first);
    check.check(project, municipality, form, request, granted, Set.of());
    YearMonth month = YearMonth.parse(request.month());
    ServiceReport report =
        new ServiceReport(project, municipality, month, form.code(), today(), importedAt);
    reports.persistAndFlush(report);
    entry.enter(report, request.lines(), granted, List.of(), Set.of());
    outbox.publish(report.reported(request.lines()));
    return view(report);
  }

  /**
   * What the report says from now on takes the place of all that it said. A line that a claim holds
   * and that stays as it is stays that line; one that changes goes on as a difference, into a later
   * claim, once its own claim is settled.
   */
  ReportView correct(UUID id, String ifMatch, CorrectReport request) {
    persons.freeze();
    locks.lockAll("report", List.of(id));
    return with(id, report -> correct(report, ifMatch, request));
  }

  private ReportView correct(ServiceReport report, String ifMatch, CorrectReport request) {
    UUID id = report.id();
    Etag.require(ifMatch, report.version());
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
    ReportCorrection correction = ReportCorrection.of(before, request.lines(), lines.held(id));
    check.check(
        project,
        municipality,
        forms.of(report.form(), null),
        report.as(request.lines()),
        granted,
        correction.same());
    ServicesCorrected fact =
        report.correct(today(), request, before.stream().map(ReportLine::reported).toList());
    entry.enter(report, request.lines(), granted, correction.changed(), correction.same());
    reports.flush();
    outbox.publish(fact);
    return view(report);
  }

  ReportView read(UUID id) {
    return with(id, report -> view(report));
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

  private ReportView view(ServiceReport report) {
    List<ReportLine> all = lines.of(report.id());
    PriceList prices =
        rates.prices(all.stream().map(ReportLine::serviceType).collect(Collectors.toSet()));
    return report.view(
        all.stream().map(ReportLine::view).toList(),
        List.copyOf(
            all.stream()
                .flatMap(line -> line.unpriced(prices).stream())
                .collect(
                    Collectors.toMap(
                        each -> List.of(each.serviceType(), each.targetGroup(), each.unit()),
                        each -> each,
                        (first, later) -> first,
                        LinkedHashMap::new))
                .values()));
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
   * The services of reports of one project, as a claim takes them up, and those that a correction
   * took back; a delivery that two lines are of is there once. All stays so until the running
   * transaction ends.
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
    return lines.allOf(asked).stream()
        .filter(ReportLine::isClaimable)
        .map(ReportLine::delivered)
        .toList();
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
