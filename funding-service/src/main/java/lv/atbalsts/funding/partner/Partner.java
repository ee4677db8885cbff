package lv.atbalsts.funding.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.values.Ids;

/**
 * A municipality's part in a project, from the day it joined to the day before it withdrew. It
 * counts once the municipality's word is given, and gives sight once the project is contracted too.
 */
@Entity
@Table(name = "project_partner")
class Partner {

  @Id private UUID id;
  private UUID projectId;
  private String measure;

  @Column(name = "partner")
  private String municipality;

  private LocalDate joinedOn;

  @Enumerated(EnumType.STRING)
  private PartnerStatus status;

  private OffsetDateTime confirmedAt;
  private String confirmedBy;
  private LocalDate withdrewOn;
  private LocalDate accountingUntil;
  private String reason;
  @Version private int version;

  protected Partner() {}

  Partner(Project project, JoinPartner request) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.measure = project.measure();
    this.municipality = request.municipality();
    this.joinedOn = request.joinedOn();
    this.status = PartnerStatus.PROPOSED;
  }

  PartnerProposed proposed(Project project) {
    return new PartnerProposed(projectId, project.number(), measure, municipality, joinedOn);
  }

  /** The municipality's word, or the ministry's, is given by whoever signed in so. */
  PartnerConfirmed confirm(Project project, String by, OffsetDateTime at) {
    status = status.become(PartnerStatus.CONFIRMED);
    confirmedBy = by;
    confirmedAt = at;
    return new PartnerConfirmed(projectId, project.number(), measure, municipality, joinedOn);
  }

  /** The fact that gives the region sight; there is none before the project is contracted. */
  PartnerJoined joined(Project project) {
    return new PartnerJoined(projectId, project.number(), measure, municipality, joinedOn);
  }

  PartnerDeclined decline(Project project, LocalDate on, String why) {
    status = status.become(PartnerStatus.DECLINED);
    withdrewOn = on.isBefore(joinedOn) ? joinedOn : on;
    reason = why;
    return new PartnerDeclined(projectId, project.number(), measure, municipality, on);
  }

  /**
   * Ends the partnership.
   *
   * @param lastDay until when what was delivered is still accounted for
   */
  PartnerWithdrew withdraw(Project project, LocalDate on, String why, LocalDate lastDay) {
    status = status.become(PartnerStatus.ENDED);
    withdrewOn = on;
    reason = why;
    accountingUntil = confirmedAt == null ? null : lastDay;
    return new PartnerWithdrew(
        projectId, project.number(), measure, municipality, withdrewOn, accountingUntil);
  }

  UUID projectId() {
    return projectId;
  }

  String municipality() {
    return municipality;
  }

  LocalDate joinedOn() {
    return joinedOn;
  }

  boolean everConfirmed() {
    return confirmedAt != null;
  }

  /** Whether a partnership that was agreed to had been ended by that day. */
  boolean withdrewBy(LocalDate day) {
    return everConfirmed() && withdrewOn != null && !day.isBefore(withdrewOn);
  }

  boolean on(LocalDate day) {
    return everConfirmed()
        && !day.isBefore(joinedOn)
        && (withdrewOn == null || day.isBefore(withdrewOn));
  }

  PartnerView view() {
    return new PartnerView(
        id,
        projectId,
        municipality,
        joinedOn,
        status,
        confirmedAt,
        withdrewOn,
        accountingUntil,
        reason);
  }
}
