package lv.atbalsts.assessment.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;

/** A service granted to a client by the municipality's decision. */
@Entity
class ServiceGrant {

  @Id private UUID id;
  private UUID enrolmentId;
  private UUID clientId;
  private UUID clientRef;
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
  private LocalDate decidedOn;
  private boolean awaitsInfrastructure;

  @Enumerated(EnumType.STRING)
  private GrantStatus status;

  private LocalDate startedOn;
  private LocalDate endedOn;
  @Version private long version;

  /** For Hibernate. */
  ServiceGrant() {}

  ServiceGrant(EnrolmentFacts enrolment, GrantTerms terms, GrantBasis basis) {
    id = Ids.next();
    enrolmentId = enrolment.id();
    clientId = enrolment.clientId();
    clientRef = enrolment.clientRef();
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
    awaitsInfrastructure = basis.awaitsInfrastructure();
    status = GrantStatus.GRANTED;
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
        grantedFrom,
        grantedTo,
        decisionNumber,
        decidedOn);
  }

  /** The person begins to receive the service. */
  ServiceStarted start(LocalDate on, LocalDate today) {
    GrantStatus next = status.become(GrantStatus.STARTED);
    LocalDate last = grantedTo == null || grantedTo.isAfter(today) ? today : grantedTo;
    within(on, grantedFrom, last, "/startedOn");
    status = next;
    startedOn = on;
    return new ServiceStarted(
        id, clientRef, targetGroup, measure, project, municipality, serviceType, on);
  }

  /** The person receives the service no more. */
  void end(LocalDate on, LocalDate today) {
    GrantStatus next = status.become(GrantStatus.ENDED);
    within(on, startedOn, today, "/endedOn");
    status = next;
    endedOn = on;
  }

  /** The start was entered in error: it did not happen. */
  ServiceStartAnnulled annulStart(String reason) {
    status = status.become(GrantStatus.GRANTED);
    startedOn = null;
    return new ServiceStartAnnulled(id, clientRef, municipality, reason);
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  GrantView view() {
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
        grantedFrom,
        grantedTo,
        decisionNumber,
        decidedOn,
        status,
        startedOn,
        endedOn,
        awaitsInfrastructure ? "AWAITS_NEW_INFRASTRUCTURE" : null);
  }

  private static void within(LocalDate day, LocalDate first, LocalDate last, String pointer) {
    FieldErrors errors = new FieldErrors();
    if (day.isBefore(first) || day.isAfter(last)) {
      errors.add(pointer, "ASM-0068", first, last);
    }
    errors.refuseIfAny("ASM-0001");
  }
}
