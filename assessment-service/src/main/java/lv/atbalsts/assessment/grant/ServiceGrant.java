package lv.atbalsts.assessment.grant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.grant.AllowanceView.GrantShare;
import lv.atbalsts.assessment.grant.Deliveries.ReceivedQuantity;
import lv.atbalsts.assessment.grant.GrantCheck.GrantBasis;
import lv.atbalsts.assessment.grant.GrantEvents.GrantCorrected;
import lv.atbalsts.assessment.grant.GrantEvents.GrantRevoked;
import lv.atbalsts.assessment.grant.GrantEvents.ServiceEnded;
import lv.atbalsts.assessment.grant.GrantEvents.ServiceGranted;
import lv.atbalsts.assessment.grant.GrantEvents.ServiceStartAnnulled;
import lv.atbalsts.assessment.grant.GrantEvents.ServiceStarted;
import lv.atbalsts.assessment.grant.GrantRequests.CorrectGrant;
import lv.atbalsts.assessment.limit.rules.CountedGrant;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;

/** A service granted to a client by the municipality's decision. */
@Entity
class ServiceGrant implements Identified {

  @Id private UUID id;
  private UUID clientId;
  @Embedded private Participation participation;

  /** Whose allowances it draws on. */
  private UUID holderId;

  private UUID planId;
  private UUID enrolmentId;
  @Embedded private GrantTerms terms;
  private boolean beyondPlanLine;

  /** Of one that is not withdrawn: no other of the person has the same. */
  private String paperKey;

  @Enumerated(EnumType.STRING)
  private GrantStatus status;

  private LocalDate startedOn;

  /** Also where the start was taken back: what it let be reported may be on its way. */
  private boolean everStarted;

  private LocalDate endedOn;
  private LocalDate revokedOn;
  private String revokeReason;
  @Version private long version;

  /** For Hibernate. */
  ServiceGrant() {}

  ServiceGrant(EnrolmentFacts enrolment, GrantTerms decided, GrantBasis basis) {
    id = Ids.next();
    clientId = enrolment.clientId();
    participation = enrolment.participation();
    holderId = basis.holder();
    planId = basis.planId();
    enrolmentId = enrolment.id();
    terms = decided.waitingFor(basis.waitsFor());
    beyondPlanLine = basis.beyondPlanLine();
    paperKey = paper();
    status = GrantStatus.GRANTED;
  }

  ServiceGranted granted() {
    return new ServiceGranted(
        id,
        planId,
        participation,
        terms.registrationId(),
        terms.serviceType(),
        terms.quantity(),
        terms.unit(),
        terms.interval(),
        terms.from(),
        terms.to(),
        terms.decisionNumber(),
        terms.decidedOn(),
        terms.declared().waitsFor(),
        terms.declared().waitsSince());
  }

  /** The person begins to receive the service. */
  ServiceStarted start(LocalDate on, LocalDate today) {
    GrantStatus next = status.become(GrantStatus.STARTED);
    AssessmentRefusal.DAY_OUT_OF_RANGE.unlessWithin(
        "/startedOn", on, terms.from(), terms.upTo(today));
    status = next;
    startedOn = on;
    everStarted = true;
    return new ServiceStarted(id, participation, terms.serviceType(), on);
  }

  /**
   * The person does not receive the service after that day. An end is told anew where it was
   * earlier: what was received after it is nobody's; one that was later is corrected.
   */
  ServiceEnded end(LocalDate on, LocalDate today) {
    boolean earlier = status == GrantStatus.ENDED && on.isBefore(endedOn);
    GrantStatus next = earlier ? status : status.become(GrantStatus.ENDED);
    AssessmentRefusal.DAY_OUT_OF_RANGE.unlessWithin("/endedOn", on, startedOn, terms.upTo(today));
    status = next;
    endedOn = on;
    return new ServiceEnded(id, participation, terms.serviceType(), on);
  }

  /** The decision is withdrawn; what was delivered before that day stays delivered. */
  GrantRevoked revoke(LocalDate on, String reason, LocalDate today) {
    status.become(GrantStatus.REVOKED);
    AssessmentRefusal.DAY_OUT_OF_RANGE.unlessWithin(
        "/revokedOn", on, startedOn == null ? terms.decidedOn() : startedOn, today);
    return revoked(on, reason);
  }

  /** The person died before the service started: from then on nothing is granted. */
  GrantRevoked lapse(LocalDate from, LocalDate today) {
    LocalDate decidedOn = terms.decidedOn();
    return revoke(from.isBefore(decidedOn) ? decidedOn : from, "DIED", today);
  }

  /** The start was entered in error: it did not happen. */
  ServiceStartAnnulled annulStart(String reason) {
    status = status.become(GrantStatus.GRANTED);
    return startAnnulled(reason);
  }

  /**
   * It should never have been granted, whatever became of it. Answers what is told: no start, and
   * no decision.
   */
  List<Fact> annul(String reason) {
    boolean started = startedOn != null;
    if (status == GrantStatus.REVOKED && !started) {
      throw Refusals.illegalMove(status, GrantStatus.REVOKED, status.successors());
    }
    List<Fact> told = new ArrayList<>();
    if (started) {
      told.add(startAnnulled(reason));
    }
    endedOn = null;
    told.add(revoked(terms.decidedOn(), reason));
    return told;
  }

  /**
   * The end or the withdrawal was entered wrong: it ended on that day, or goes on.
   *
   * @param enrolledUntil the last day of the enrolment; null while the person takes part
   */
  GrantCorrected correct(CorrectGrant form, LocalDate enrolledUntil, LocalDate today) {
    GrantStatus goesOn = startedOn == null ? GrantStatus.GRANTED : GrantStatus.STARTED;
    if (status != GrantStatus.ENDED && status != GrantStatus.REVOKED) {
      throw Refusals.illegalMove(status, goesOn, status.successors());
    }
    LocalDate on = form.endedOn();
    FieldErrors errors = new FieldErrors();
    if (on == null && enrolledUntil != null) {
      errors.add("/endedOn", AssessmentRefusal.PERSON_TAKES_PART_UP_TO_DAY, enrolledUntil);
    }
    if (on != null && startedOn == null) {
      errors.add("/endedOn", AssessmentRefusal.SERVICE_HAS_NOT_STARTED);
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    if (on != null) {
      LocalDate last = terms.upTo(today);
      boolean enrolled = enrolledUntil == null || enrolledUntil.isAfter(last);
      AssessmentRefusal.DAY_OUT_OF_RANGE.unlessWithin(
          "/endedOn", on, startedOn, enrolled ? last : enrolledUntil);
    }
    status = on == null ? goesOn : GrantStatus.ENDED;
    endedOn = on;
    revokedOn = null;
    revokeReason = null;
    paperKey = paper();
    return new GrantCorrected(
        id,
        participation.clientRef(),
        participation.municipality(),
        terms.serviceType(),
        terms.to(),
        on,
        form.reason());
  }

  private ServiceStartAnnulled startAnnulled(String reason) {
    startedOn = null;
    return new ServiceStartAnnulled(
        id, participation.clientRef(), participation.municipality(), reason);
  }

  private GrantRevoked revoked(LocalDate on, String reason) {
    status = GrantStatus.REVOKED;
    revokedOn = on;
    revokeReason = reason;
    paperKey = null;
    return new GrantRevoked(id, participation, terms.serviceType(), reason, on, startedOn);
  }

  /** Whether it is received, or will be. */
  boolean goesOn() {
    return status == GrantStatus.GRANTED || status == GrantStatus.STARTED;
  }

  /** The last day on which it can have been received; null while nothing has ended it. */
  LocalDate lastDay() {
    return revokedOn == null ? endedOn : revokedOn.minusDays(1);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  UUID holderId() {
    return holderId;
  }

  UUID planId() {
    return planId;
  }

  Participation participation() {
    return participation;
  }

  String paper() {
    return terms.paperKey(enrolmentId);
  }

  UUID enrolmentId() {
    return enrolmentId;
  }

  GrantTerms terms() {
    return terms;
  }

  GrantStatus status() {
    return status;
  }

  /** The grant as an allowance sees it. */
  CountedGrant usage(ReceivedQuantity received) {
    GrantDeclarations declared = terms.declared();
    return new CountedGrant(
        id,
        clientId.equals(holderId),
        participation.targetGroup().name(),
        participation.measure(),
        participation.projectNumber(),
        terms.serviceType(),
        declared.component(),
        declared.parentsOccupied() == null ? null : declared.parentsOccupied().name(),
        GrantShare.plain(terms.quantity()),
        terms.unit(),
        terms.interval(),
        terms.period(),
        lastDay(),
        received.byDay(),
        received.inAll());
  }

  /** A service that has started does not wait; a start entered in error never ended the waiting. */
  GrantView view() {
    GrantTerms shown = status == GrantStatus.GRANTED ? terms : terms.waitingFor(null);
    return new GrantView(
        id,
        planId,
        enrolmentId,
        participation,
        shown,
        status,
        startedOn,
        endedOn,
        revokedOn,
        revokeReason,
        GrantView.warning(shown.declared().waitsFor(), beyondPlanLine));
  }
}
