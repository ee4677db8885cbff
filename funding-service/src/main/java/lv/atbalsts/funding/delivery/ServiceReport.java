package lv.atbalsts.funding.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.values.Ids;

/** A municipality's report of the services received in a month; never changed. */
@Entity
class ServiceReport {

  @Id private UUID id;
  private UUID projectId;
  private String project;
  private String municipality;
  private LocalDate month;
  private LocalDate reportedOn;

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
    return new ReportView(id, project, municipality, month(), reportedOn, lines);
  }
}
