package lv.atbalsts.funding.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.report.ReportEvents.ServicesCorrected;
import lv.atbalsts.funding.report.ReportEvents.ServicesReported;
import lv.atbalsts.funding.report.ReportRequests.CorrectReport;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.funding.report.ReportView.ReportLineView;
import lv.atbalsts.funding.report.ReportView.UnpricedService;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** A municipality's report of the services received in a month; corrected as a whole. */
@Entity
@DynamicUpdate
class ServiceReport implements Identified {

  @Id private UUID id;
  private UUID projectId;

  @Column(name = "project")
  private String projectNumber;

  private String municipality;
  private LocalDate month;
  private String form;
  private LocalDate reportedOn;
  private OffsetDateTime importedAt;
  private LocalDate correctedOn;
  private String correctionReason;
  @Version private int version;

  protected ServiceReport() {}

  /**
   * Reports a month.
   *
   * @param importedAt when the file was taken in that has it; null of one that is reported by
   *     itself
   */
  ServiceReport(
      Project project,
      String municipality,
      YearMonth month,
      String form,
      LocalDate reportedOn,
      OffsetDateTime importedAt) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.projectNumber = project.number();
    this.municipality = municipality;
    this.month = month.atDay(1);
    this.form = form;
    this.reportedOn = reportedOn;
    this.importedAt = importedAt;
  }

  ServicesReported reported(List<ReportedService> services) {
    return new ServicesReported(id, projectId, municipality, month(), services.size(), services);
  }

  /** The report's own month with other lines, as it is checked. */
  ReportServices as(List<ReportedService> services) {
    return new ReportServices(projectNumber, month(), services, form);
  }

  /** Other lines take the place of its lines. */
  ServicesCorrected correct(LocalDate on, CorrectReport request, List<ReportedService> before) {
    correctedOn = on;
    correctionReason = request.reason();
    return new ServicesCorrected(
        id, projectId, municipality, month(), on, request.reason(), before, request.lines());
  }

  private String month() {
    return YearMonth.from(month).toString();
  }

  int version() {
    return version;
  }

  @Override
  public UUID id() {
    return id;
  }

  String form() {
    return form;
  }

  String projectNumber() {
    return projectNumber;
  }

  String municipality() {
    return municipality;
  }

  /** The report as a list shows it. */
  ReportView view() {
    return view(null, null);
  }

  ReportView view(List<ReportLineView> lines, List<UnpricedService> withoutRate) {
    return new ReportView(
        id,
        projectNumber,
        municipality,
        month(),
        form,
        reportedOn,
        correctedOn,
        correctionReason,
        lines,
        withoutRate,
        version);
  }
}
