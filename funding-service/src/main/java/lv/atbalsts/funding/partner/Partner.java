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
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerConfirmed;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerDeclined;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerJoined;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerProposed;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerRef;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerWithdrew;
import lv.atbalsts.funding.partner.PartnerRequests.DeclinePartner;
import lv.atbalsts.funding.partner.PartnerRequests.JoinPartner;
import lv.atbalsts.funding.partner.PartnerRequests.WithdrawPartner;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;

/**
 * A municipality's part in a project, from the day it joined to the day before it withdrew. It
 * counts once the municipality's word is given, and gives sight once the project is contracted too.
 */
@Entity
@Table(name = "project_partner")
class Partner implements Identified {

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
    return new PartnerProposed(of(project), joinedOn);
  }

  /** The municipality's word, or the ministry's, is given by whoever signed in so. */
  PartnerConfirmed confirm(Project project, String by, OffsetDateTime at) {
    status = status.become(PartnerStatus.CONFIRMED);
    confirmedBy = by;
    confirmedAt = at;
    return new PartnerConfirmed(of(project), joinedOn);
  }

  /** The fact that gives the region sight; there is none before the project is contracted. */
  PartnerJoined joined(Project project) {
    return new PartnerJoined(of(project), joinedOn);
  }

  PartnerDeclined decline(Project project, DeclinePartner request, LocalDate today) {
    LocalDate on = request.declinedOn();
    FieldErrors errors = new FieldErrors();
    StepDates.notAfterToday(errors, "/declinedOn", on, today);
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    status = status.become(PartnerStatus.DECLINED);
    withdrewOn = on.isBefore(joinedOn) ? joinedOn : on;
    reason = request.reason();
    return new PartnerDeclined(of(project), on);
  }

  /**
   * Ends the partnership.
   *
   * @param latest until when what was delivered may still be accounted for
   */
  PartnerWithdrew withdraw(
      Project project, WithdrawPartner request, LocalDate latest, LocalDate today) {
    LocalDate on = request.withdrewOn();
    LocalDate until = request.accountingUntil();
    FieldErrors errors = new FieldErrors();
    StepDates.notBefore(errors, "/withdrewOn", on, joinedOn);
    StepDates.notAfterToday(errors, "/withdrewOn", on, today);
    if (until != null && (until.isBefore(on) || until.isAfter(latest))) {
      errors.add(
          "/accountingUntil", FundingRefusal.TIME_FOR_ACCOUNTING_OUT_OF_BOUNDS, until, on, latest);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    return end(project, on, request.reason(), until == null ? latest : until);
  }

  /** The project is rejected or withdrawn: there is nothing to account for. */
  PartnerWithdrew endWith(Project project, LocalDate on, String why) {
    LocalDate last = on.isBefore(joinedOn) ? joinedOn : on;
    return end(project, last, why, last);
  }

  private PartnerWithdrew end(Project project, LocalDate on, String why, LocalDate until) {
    status = status.become(PartnerStatus.ENDED);
    withdrewOn = on;
    reason = why;
    accountingUntil = confirmedAt == null ? null : until;
    return new PartnerWithdrew(of(project), withdrewOn, accountingUntil);
  }

  private PartnerRef of(Project project) {
    return new PartnerRef(projectId, project.number(), measure, municipality);
  }

  @Override
  public UUID id() {
    return id;
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

  /** Whether it was agreed to and has no end. */
  boolean goesOn() {
    return everConfirmed() && withdrewOn == null;
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
