package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.atbalsts.funding.granted.Granted;
import lv.atbalsts.funding.granted.GrantedService;
import lv.atbalsts.funding.granted.GrantedServices;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** The reports' use cases. */
@ApplicationScoped
public class DeliveryDesk {

  private final ServiceReports reports;
  private final ReportLines lines;
  private final DoubleLines doubles;
  private final ReportCheck check;
  private final GrantedServices grants;
  private final ProjectDesk projects;
  private final PartnerDesk partners;
  private final Aliases persons;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  DeliveryDesk(
      ServiceReports reports,
      ReportLines lines,
      DoubleLines doubles,
      ReportCheck check,
      GrantedServices grants,
      ProjectDesk projects,
      PartnerDesk partners,
      Aliases persons,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.reports = reports;
    this.lines = lines;
    this.doubles = doubles;
    this.check = check;
    this.grants = grants;
    this.projects = projects;
    this.partners = partners;
    this.persons = persons;
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
    Map<UUID, Granted> granted = granted(request, municipality);
    check.check(project, municipality, request, granted);
    YearMonth month = YearMonth.parse(request.month());
    ServiceReport report = new ServiceReport(project, municipality, month, LocalDate.now(clock));
    reports.persistAndFlush(report);
    write(report, request.lines(), granted);
    outbox.publish(report.reported(request.lines()));
    return report.view(views(report));
  }

  /** A grant that is unknown or another municipality's is 404: which of the two is not told. */
  private Map<UUID, Granted> granted(ReportServices request, String municipality) {
    Set<UUID> ids =
        request.lines().stream().map(ReportedService::grantId).collect(Collectors.toSet());
    Map<UUID, Granted> granted = grants.byId(ids, municipality);
    ids.stream()
        .filter(id -> !granted.containsKey(id))
        .sorted()
        .findFirst()
        .ifPresent(id -> Refusals.notFound("grant").with("grantId", id).raise());
    return granted;
  }

  /** Lines are written in one order, so that two reports never wait for each other. */
  private void write(
      ServiceReport report, List<ReportedService> reported, Map<UUID, Granted> granted) {
    List<EarlierDelivery> earlier = new ArrayList<>();
    IntFunction<GrantedService> grantOf =
        index -> granted.get(reported.get(index).grantId()).service();
    IntStream.range(0, reported.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> grantOf.apply(i).clientRef())
                .thenComparing(i -> grantOf.apply(i).serviceType())
                .thenComparing(i -> reported.get(i).date()))
        .forEach(
            index -> {
              ReportedService line = reported.get(index);
              GrantedService grant = grantOf.apply(index);
              if (!lines.write(report, grant, line)) {
                earlier.add(
                    new EarlierDelivery(
                        lines.earlierReport(grant, line),
                        "/lines/" + index,
                        grant.serviceType(),
                        line.date()));
              }
            });
    if (!earlier.isEmpty()) {
      Refusal.of("FND-0025", 409).args(earlier.size()).rule("FUN-12").conflicts(earlier).raise();
    }
  }

  ReportView read(UUID id) {
    ServiceReport report =
        reports
            .findByIdOptional(id)
            .filter(this::visible)
            .orElseThrow(() -> Refusals.notFound("service report").toException());
    return report.view(views(report));
  }

  List<ReportView> list(UUID after, int rows) {
    Caller caller = callers.current();
    String project = caller.is(Role.REGION) ? caller.owner() : null;
    String municipality = caller.is(Role.MUNICIPALITY) ? caller.owner() : null;
    return reports.after(after, rows, project, municipality).stream()
        .map(report -> report.view(null))
        .toList();
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
   * @param isClaimed whether a claim holds a line
   */
  public void merged(UUID duplicate, UUID kept, Predicate<UUID> isClaimed) {
    doubles.merged(duplicate, kept, isClaimed);
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
    long known = reports.count("project = ?1 and id in ?2", project, asked);
    if (known < asked.size()) {
      Refusals.notFound("service report").raise();
    }
    return lines.of(List.copyOf(asked)).stream()
        .filter(ReportLine::stands)
        .map(ReportLine::delivered)
        .toList();
  }
}
