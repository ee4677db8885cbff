package lv.atbalsts.funding.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.values.Ids;

/** A municipality's part in a project, from the day it joined to the day before it withdrew. */
@Entity
@Table(name = "project_partner")
class Partner {

  @Id private UUID id;
  private UUID projectId;
  private String measure;

  @Column(name = "partner")
  private String municipality;

  private LocalDate joinedOn;
  private LocalDate withdrewOn;
  private String reason;
  @Version private int version;

  protected Partner() {}

  Partner(Project project, JoinPartner request) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.measure = project.measure();
    this.municipality = request.municipality();
    this.joinedOn = request.joinedOn();
  }

  PartnerJoined joined(Project project) {
    return new PartnerJoined(projectId, project.number(), measure, municipality, joinedOn);
  }

  PartnerWithdrew withdraw(Project project, WithdrawPartner request) {
    withdrewOn = request.withdrewOn();
    reason = request.reason();
    return new PartnerWithdrew(projectId, project.number(), measure, municipality, withdrewOn);
  }

  UUID projectId() {
    return projectId;
  }

  LocalDate joinedOn() {
    return joinedOn;
  }

  boolean on(LocalDate day) {
    return !day.isBefore(joinedOn) && (withdrewOn == null || day.isBefore(withdrewOn));
  }

  PartnerView view() {
    return new PartnerView(id, projectId, municipality, joinedOn, withdrewOn, reason);
  }
}
