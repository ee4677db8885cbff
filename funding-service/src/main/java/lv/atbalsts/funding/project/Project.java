package lv.atbalsts.funding.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;

/** A project of a measure. */
@Entity
public class Project {

  @Id private UUID id;
  private String number;
  private String measure;
  private Integer round;
  private String region;
  private String leadPartner;
  private String leadMunicipality;
  private LocalDate submittedOn;

  @Enumerated(EnumType.STRING)
  private ProjectStatus status;

  private LocalDate endedOn;
  private String endReason;
  @Version private int version;

  protected Project() {}

  Project(SubmitProject request) {
    this.id = Ids.next();
    this.number = request.number();
    this.measure = request.measure();
    this.round = request.round();
    this.region = request.region();
    this.leadPartner = request.leadPartner();
    this.leadMunicipality = request.municipality();
    this.submittedOn = request.submittedOn();
    this.status = ProjectStatus.SUBMITTED;
  }

  ProjectSubmitted submitted() {
    return new ProjectSubmitted(
        id, number, measure, round, leadPartner, region, leadMunicipality, submittedOn);
  }

  /** A contract version is signed: the first makes the project contracted, later ones amend it. */
  public void contract() {
    if (status != ProjectStatus.CONTRACTED) {
      status = status.become(ProjectStatus.CONTRACTED);
    }
  }

  public boolean contracted() {
    return status == ProjectStatus.CONTRACTED;
  }

  ProjectRejected reject(LocalDate on, String reason) {
    end(ProjectStatus.REJECTED, on, reason);
    return new ProjectRejected(id, number, measure, round, leadMunicipality, on, reason);
  }

  ProjectWithdrawn withdraw(LocalDate on, String reason) {
    end(ProjectStatus.WITHDRAWN, on, reason);
    return new ProjectWithdrawn(id, number, measure, round, leadMunicipality, on, reason);
  }

  private void end(ProjectStatus next, LocalDate on, String reason) {
    status = status.become(next);
    endedOn = on;
    endReason = reason;
  }

  /** Refuses where the project was rejected or withdrawn, so that nothing joins or leaves it. */
  public void requireOpen() {
    if (status == ProjectStatus.REJECTED || status == ProjectStatus.WITHDRAWN) {
      Refusal.of("FND-0013", 409).args(number, status).with("projectStatus", status).raise();
    }
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String measure() {
    return measure;
  }

  public Integer round() {
    return round;
  }

  public LocalDate submittedOn() {
    return submittedOn;
  }

  int version() {
    return version;
  }

  ProjectView view() {
    return new ProjectView(
        id,
        number,
        measure,
        round,
        region,
        leadPartner,
        leadMunicipality,
        submittedOn,
        status,
        endedOn,
        endReason,
        version);
  }
}
