package lv.atbalsts.funding.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** A municipality's report of the services received in a month; corrected as a whole. */
@Entity
@DynamicUpdate
class ServiceReport {

  @Id private UUID id;
  private UUID projectId;
  private String project;
  private String municipality;
  private LocalDate month;
  private LocalDate reportedOn;
  private LocalDate correctedOn;
  private String correctionReason;
  @Version private int version;

  protected ServiceReport() {}

  ServiceReport(Project project, String municipality, YearMonth month, LocalDate reportedOn) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.project = project.number();
    this.municipality = municipality;
    this.month = month.atDay(1);
    this.reportedOn = reportedOn;
  }

  ServicesReported reported(List<ReportedService> services) {
    return new ServicesReported(id, projectId, municipality, month(), services.size(), services);
  }

  /** The report's own month with other lines, as it is checked. */
  ReportServices as(List<ReportedService> services) {
    return new ReportServices(project, month(), services);
  }

  /** The lines of before give way to others. */
  ServicesCorrected correct(LocalDate on, CorrectReport request, List<ReportedService> before) {
    correctedOn = on;
    correctionReason = request.reason();
    return new ServicesCorrected(
        id, projectId, municipality, month(), on, request.reason(), before, request.lines());
  }

  int version() {
    return version;
  }

  private String month() {
    return YearMonth.from(month).toString();
  }

  UUID id() {
    return id;
  }

  String project() {
    return project;
  }

  String municipality() {
    return municipality;
  }

  /** The report as its callers read it; lines is null where they are not asked for. */
  ReportView view(List<ReportLineView> lines) {
    return new ReportView(
        id,
        project,
        municipality,
        month(),
        reportedOn,
        correctedOn,
        correctionReason,
        lines,
        version);
  }
}
