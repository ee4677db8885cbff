package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.report.ReportEvents.ServicesCorrected;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.imports.SetMapper;
import lv.atbalsts.kit.events.Outbox;

/** Rows of services in place of those that were imported before: in one transaction. */
@ApplicationScoped
class ReportReplacement implements SetMapper<ReportRow> {

  private final ImportedReports imported;
  private final ServiceReports reports;
  private final ReportDesk desk;
  private final Outbox outbox;

  ReportReplacement(
      ImportedReports imported, ServiceReports reports, ReportDesk desk, Outbox outbox) {
    this.imported = imported;
    this.reports = reports;
    this.desk = desk;
    this.outbox = outbox;
  }

  @Override
  public String kind() {
    return "SERVICE_REPORT_REPLACEMENTS";
  }

  @Override
  public Object setOf(ReportRow row) {
    return row.report();
  }

  @Override
  public String list() {
    return "/lines";
  }

  @Override
  public UUID take(List<ReportRow> rows) {
    OffsetDateTime now = reports.now();
    ReportServices request = ReportRow.together(rows);
    List<ServicesCorrected> facts = imported.takeBack(request, now);
    UUID report = desk.report(request, now).id();
    facts.forEach(outbox::publish);
    return report;
  }
}
