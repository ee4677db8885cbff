package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.report.ReportEvents.ServicesCorrected;
import lv.atbalsts.funding.report.ReportRequests.CorrectReport;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.PersonRefs;

/** Takes back what was imported before, as far as no claim holds it. */
@ApplicationScoped
class ImportedReports {

  private static final String REPLACED = "A file took its place.";

  private final ServiceReports reports;
  private final ReportLines lines;
  private final ReportedGrants grants;
  private final ReportEntry entry;
  private final PersonRefs persons;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final Clock clock;

  ImportedReports(
      ServiceReports reports,
      ReportLines lines,
      ReportedGrants grants,
      ReportEntry entry,
      PersonRefs persons,
      AdvisoryLocks locks,
      Callers callers,
      Clock clock) {
    this.reports = reports;
    this.lines = lines;
    this.grants = grants;
    this.entry = entry;
    this.persons = persons;
    this.locks = locks;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Takes back what the caller imported before of the month of a report, and of its form where it
   * names one.
   *
   * @return what is to be told once the report is entered
   */
  List<ServicesCorrected> takeBack(ReportServices report, OffsetDateTime before) {
    persons.freeze();
    List<ServiceReport> earlier =
        reports.imported(
            report.projectNumber(),
            callers.current().owner(),
            YearMonth.parse(report.month()),
            report.form(),
            before);
    locks.lockAll("report", earlier.stream().map(ServiceReport::id).toList());
    return earlier.stream().flatMap(this::takeBack).toList();
  }

  private Stream<ServicesCorrected> takeBack(ServiceReport report) {
    List<ReportLine> all = lines.of(report.id());
    Set<UUID> held = lines.held(report.id()).keySet();
    List<ReportLine> free = all.stream().filter(line -> !held.contains(line.id())).toList();
    if (free.isEmpty()) {
      return Stream.of();
    }
    List<ReportedService> kept =
        all.stream().filter(line -> held.contains(line.id())).map(ReportLine::reported).toList();
    Map<UUID, Granted> granted =
        grants.of(
            all.stream().map(ReportLine::grantId).collect(Collectors.toSet()),
            report.municipality(),
            kept);
    ServicesCorrected fact =
        report.correct(
            LocalDate.now(clock),
            new CorrectReport(kept, REPLACED),
            all.stream().map(ReportLine::reported).toList());
    entry.enter(report, kept, granted, free, Set.copyOf(kept));
    reports.flush();
    return Stream.of(fact);
  }
}
