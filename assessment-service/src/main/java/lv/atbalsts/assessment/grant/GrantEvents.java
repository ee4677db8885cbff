package lv.atbalsts.assessment.grant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.ParticipantFact;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.grant.GrantDeclarations.WaitReason;
import lv.atbalsts.assessment.limit.rules.CountingPeriod;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a granted service. */
sealed interface GrantEvents extends Fact {

  UUID grantId();

  @Override
  default UUID subject() {
    return grantId();
  }

  /**
   * A municipality has decided that a person receives a service of a registered provider.
   *
   * @param waitsFor what the start waits for; null where for nothing
   * @param waitsSince since when it waits
   */
  @EventType("ServiceGranted.v1")
  record ServiceGranted(
      UUID grantId,
      UUID planId,
      @JsonUnwrapped Participation participation,
      UUID registrationId,
      String serviceType,
      BigDecimal quantity,
      String unit,
      CountingPeriod interval,
      LocalDate from,
      LocalDate to,
      String decisionNumber,
      LocalDate decidedOn,
      WaitReason waitsFor,
      LocalDate waitsSince)
      implements GrantEvents, ParticipantFact {}

  /** A person begins to receive a granted service. */
  @EventType("ServiceStarted.v1")
  record ServiceStarted(
      UUID grantId,
      @JsonUnwrapped Participation participation,
      String serviceType,
      LocalDate startedOn)
      implements GrantEvents, ParticipantFact {}

  /** A start was entered in error: it did not happen and does not count. */
  @EventType("ServiceStartAnnulled.v1")
  record ServiceStartAnnulled(UUID grantId, UUID clientRef, String municipality, String reason)
      implements GrantEvents {}

  /** A person does not receive a granted service after that day. */
  @EventType("ServiceEnded.v1")
  record ServiceEnded(
      UUID grantId,
      @JsonUnwrapped Participation participation,
      String serviceType,
      LocalDate endedOn)
      implements GrantEvents, ParticipantFact {}

  /**
   * The municipality has withdrawn its decision; startedOn is null where the service had not begun.
   */
  @EventType("GrantRevoked.v1")
  record GrantRevoked(
      UUID grantId,
      @JsonUnwrapped Participation participation,
      String serviceType,
      String reason,
      LocalDate revokedOn,
      LocalDate startedOn)
      implements GrantEvents, ParticipantFact {}

  /**
   * The end of a service, or the withdrawal of its decision, was entered wrong: the service ended
   * on another day, or goes on.
   *
   * @param to the last day that is granted, or null where that is open
   * @param endedOn the last day on which it was received, or null where it goes on
   */
  @EventType("GrantCorrected.v1")
  record GrantCorrected(
      UUID grantId,
      UUID clientRef,
      String municipality,
      String serviceType,
      LocalDate to,
      LocalDate endedOn,
      String reason)
      implements GrantEvents {}
}
