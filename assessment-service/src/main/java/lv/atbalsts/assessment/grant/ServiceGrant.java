package lv.atbalsts.assessment.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.limit.rules.Held;
import lv.atbalsts.assessment.limit.rules.Per;
import lv.atbalsts.assessment.limit.rules.Period;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Ids;

/** A service granted to a client by the municipality's decision. */
@Entity
class ServiceGrant {

  @Id private UUID id;
  private UUID enrolmentId;
  private UUID clientId;
  private UUID clientRef;
  private UUID holderId;
  private UUID planId;
  private UUID planLineId;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private String measure;
  private String project;
  private UUID registrationId;
  private String serviceType;
  private BigDecimal quantity;
  private String unit;
  private LocalDate grantedFrom;
  private LocalDate grantedTo;
  private String decisionNumber;
  private String paperKey;
  private LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "recurrence")
  private Per interval;

  @Embedded private Declared declared;
  private boolean beyondPlanLine;

  @Embedded private GrantCourse course;
  @Version private long version;

  /** For Hibernate. */
  ServiceGrant() {}

  ServiceGrant(EnrolmentFacts enrolment, GrantTerms terms, GrantBasis basis) {
    id = Ids.next();
    enrolmentId = enrolment.id();
    clientId = enrolment.clientId();
    clientRef = enrolment.clientRef();
    holderId = basis.holder();
    planId = basis.planId();
    planLineId = terms.planLineId();
    municipality = enrolment.municipality();
    targetGroup = enrolment.targetGroup();
    measure = enrolment.measure();
    project = enrolment.project();
    registrationId = terms.registrationId();
    serviceType = terms.serviceType();
    quantity = terms.quantity();
    unit = terms.unit();
    grantedFrom = terms.from();
    grantedTo = terms.to();
    decisionNumber = terms.decisionNumber();
    decidedOn = terms.decidedOn();
    interval = terms.interval();
    declared =
        terms
            .declared()
            .waiting(basis.waitsFor(), basis.waitsFor() == null ? null : waitingSince(terms));
    beyondPlanLine = basis.beyondPlanLine();
    course = GrantCourse.DECIDED;
    paperKey = GrantPaper.key(view());
  }

  private static LocalDate waitingSince(GrantTerms terms) {
    LocalDate since = terms.declared().waitsSince();
    return since == null ? terms.decidedOn() : since;
  }

  ServiceGranted granted() {
    return new ServiceGranted(
        id,
        planId,
        clientRef,
        targetGroup,
        measure,
        project,
        municipality,
        registrationId,
        serviceType,
        quantity,
        unit,
        interval,
        grantedFrom,
        grantedTo,
        decisionNumber,
        decidedOn);
  }

  /** The person begins to receive the service. */
  ServiceStarted start(LocalDate on, LocalDate today) {
    course = course.started(on, grantedFrom, upTo(today));
    return new ServiceStarted(
        id, clientRef, targetGroup, measure, project, municipality, serviceType, on);
  }

  /**
   * The person receives the service no more. An end is told anew where it was earlier: what was
   * received after it is nobody's; one that was later is corrected.
   */
  ServiceEnded end(LocalDate on, LocalDate today) {
    course = course.ended(on, upTo(today));
    return new ServiceEnded(
        id, clientRef, targetGroup, measure, project, municipality, serviceType, on);
  }

  /** The decision is withdrawn; what was delivered before that day stays delivered. */
  GrantRevoked revoke(LocalDate on, String reason, LocalDate today) {
    course = course.revoked(on, reason, decidedOn, today);
    return revoked();
  }

  /** The person died before the service started: from then on nothing is granted. */
  GrantRevoked lapse(LocalDate from, LocalDate today) {
    return revoke(from.isBefore(decidedOn) ? decidedOn : from, "DIED", today);
  }

  /** The start was entered in error: it did not happen. */
  ServiceStartAnnulled annulStart(String reason) {
    course = course.startAnnulled();
    return new ServiceStartAnnulled(id, clientRef, municipality, reason);
  }

  /** It should never have been granted. Answers what is told: no start, and no decision. */
  List<Fact> annul(String reason) {
    boolean started = course.startedOn() != null;
    course = course.annulled(decidedOn, reason);
    GrantRevoked fact = revoked();
    return started
        ? List.of(new ServiceStartAnnulled(id, clientRef, municipality, reason), fact)
        : List.of(fact);
  }

  /** The end or the withdrawal was entered wrong: it ended on that day, or goes on. */
  GrantCorrected correct(CorrectGrant form, LocalDate enrolledUntil, LocalDate today) {
    course = course.corrected(form.endedOn(), enrolledUntil, upTo(today));
    paperKey = GrantPaper.key(view());
    return new GrantCorrected(
        id, clientRef, municipality, serviceType, grantedTo, form.endedOn(), form.reason());
  }

  private GrantRevoked revoked() {
    paperKey = null;
    return new GrantRevoked(
        id,
        clientRef,
        targetGroup,
        measure,
        project,
        municipality,
        serviceType,
        course.revokeReason(),
        course.revokedOn(),
        course.startedOn());
  }

  /** That day, or the last that is granted where that is earlier. */
  LocalDate upTo(LocalDate day) {
    return grantedTo == null || grantedTo.isAfter(day) ? day : grantedTo;
  }

  /** Whether it is care of a child, and may be received after that day. */
  boolean isCareAfter(LocalDate day) {
    LocalDate named = grantedTo == null ? grantedFrom : grantedTo;
    LocalDate last = course.lastDay() == null ? named : course.lastDay();
    return CareCheck.concerns(targetGroup, serviceType) && last.isAfter(day);
  }

  UUID id() {
    return id;
  }

  UUID enrolmentId() {
    return enrolmentId;
  }

  UUID holderId() {
    return holderId;
  }

  UUID planId() {
    return planId;
  }

  boolean isRevoked() {
    return course.status() == GrantStatus.REVOKED;
  }

  UUID clientId() {
    return clientId;
  }

  String municipality() {
    return municipality;
  }

  /** The grant as an allowance sees it. */
  Held held(ReceivedOfGrant received) {
    return new Held(
        id,
        clientId.equals(holderId),
        targetGroup.name(),
        measure,
        project,
        serviceType.toUpperCase(Locale.ROOT),
        declared().component(),
        declared().parentsOccupied() == null ? null : declared().parentsOccupied().name(),
        GrantShare.plain(quantity),
        unit,
        interval,
        new Period(grantedFrom, grantedTo),
        course.lastDay(),
        received.byDay(),
        received.inAll());
  }

  WaitingView waiting() {
    return new WaitingView(
        id,
        clientRef,
        municipality,
        project,
        serviceType,
        declared().waitsFor(),
        declared().waitsSince(),
        grantedFrom);
  }

  /** A service that has started waits no more; a start entered in error never ended the waiting. */
  GrantView view() {
    boolean granted = course.status() == GrantStatus.GRANTED;
    Declared shown = granted ? declared() : declared().waiting(null, null);
    return new GrantView(
        id,
        enrolmentId,
        planId,
        planLineId,
        clientRef,
        municipality,
        targetGroup,
        project,
        registrationId,
        serviceType,
        quantity,
        unit,
        interval,
        grantedFrom,
        grantedTo,
        decisionNumber,
        decidedOn,
        shown,
        course.status(),
        course.startedOn(),
        course.endedOn(),
        course.revokedOn(),
        course.revokeReason(),
        GrantWarning.of(shown.waitsFor(), beyondPlanLine));
  }

  /** Hibernate keeps none of which nothing is declared. */
  private Declared declared() {
    return declared == null ? Declared.NOTHING : declared;
  }
}
