package lv.atbalsts.funding.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.project.ProjectEvents.ProjectContactsChanged;
import lv.atbalsts.funding.project.ProjectEvents.ProjectRejected;
import lv.atbalsts.funding.project.ProjectEvents.ProjectSubmitted;
import lv.atbalsts.funding.project.ProjectEvents.ProjectWithdrawn;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A project of a measure. */
@Entity
public class Project implements Identified {

  @Id private UUID id;
  @Embedded private ProjectTerms terms;

  @Enumerated(EnumType.STRING)
  private ProjectStatus status;

  private LocalDate endedOn;
  private String endReason;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ProjectContact> contacts;

  @Version private int version;

  protected Project() {}

  Project(ProjectTerms terms) {
    this.id = Ids.next();
    this.terms = terms;
    this.status = ProjectStatus.SUBMITTED;
    this.contacts = List.of();
  }

  ProjectSubmitted submitted() {
    return new ProjectSubmitted(id, terms);
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

  ProjectRejected reject(LocalDate on, String reason, LocalDate today) {
    end(ProjectStatus.REJECTED, "/rejectedOn", on, reason, today);
    return new ProjectRejected(id, number(), measure(), round(), terms.municipality(), on, reason);
  }

  ProjectWithdrawn withdraw(LocalDate on, String reason, LocalDate today) {
    end(ProjectStatus.WITHDRAWN, "/withdrawnOn", on, reason, today);
    return new ProjectWithdrawn(id, number(), measure(), round(), terms.municipality(), on, reason);
  }

  ProjectContactsChanged reachedBy(List<ProjectContact> by) {
    contacts = List.copyOf(by);
    return new ProjectContactsChanged(id, number(), measure(), contacts);
  }

  private void end(ProjectStatus to, String pointer, LocalDate on, String reason, LocalDate today) {
    ProjectStatus next = status.become(to);
    StepDates.refuseOutOfOrder(pointer, on, terms.submittedOn(), today);
    status = next;
    endedOn = on;
    endReason = reason;
  }

  /** Refuses where the project was rejected or withdrawn, so that nothing joins or leaves it. */
  public void requireOpen() {
    if (status == ProjectStatus.REJECTED || status == ProjectStatus.WITHDRAWN) {
      throw FundingRefusal.PROJECT_IS_CLOSED.with(number(), status).with("projectStatus", status);
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  public String number() {
    return terms.projectNumber();
  }

  public String measure() {
    return terms.measure();
  }

  public Integer round() {
    return terms.round();
  }

  public LocalDate submittedOn() {
    return terms.submittedOn();
  }

  ProjectView view() {
    return new ProjectView(id, terms, status, endedOn, endReason, contacts, version);
  }
}
