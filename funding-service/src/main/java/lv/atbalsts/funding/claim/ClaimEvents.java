package lv.atbalsts.funding.claim;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.values.Money;

/** What else happens to a claim on its way. */
interface ClaimEvents extends OfClaim {

  /** A region drafted a claim; its deliveries are claimed from now on. */
  @EventType("ClaimDrafted.v1")
  record ClaimDrafted(
      UUID claimId,
      UUID projectId,
      String number,
      String measure,
      String municipality,
      LocalDate periodFrom,
      LocalDate periodTo,
      Money amount)
      implements ClaimEvents {}

  /** A region dropped a claim before it was decided on; its deliveries are free. */
  @EventType("ClaimDropped.v1")
  record ClaimDropped(
      UUID claimId,
      UUID projectId,
      String number,
      String measure,
      String municipality,
      Money amount,
      LocalDate droppedOn,
      String reason)
      implements ClaimEvents {}

  /** A region took a submitted claim back before it was decided on. */
  @EventType("ClaimWithdrawn.v1")
  record ClaimWithdrawn(
      UUID claimId,
      UUID projectId,
      String number,
      String measure,
      String municipality,
      LocalDate withdrawnOn,
      String reason)
      implements ClaimEvents {}

  /** CFLA sent a submitted claim back to the region. */
  @EventType("ClaimReturned.v1")
  record ClaimReturned(
      UUID claimId,
      UUID projectId,
      String number,
      String measure,
      String municipality,
      LocalDate returnedOn,
      String reason)
      implements ClaimEvents {}

  /** An official of CFLA checked a claim and proposes a decision; it is none yet. */
  @EventType("ClaimChecked.v1")
  record ClaimChecked(
      UUID claimId,
      UUID projectId,
      String number,
      String measure,
      String municipality,
      UUID decisionId,
      Money certified,
      Money deducted,
      Money parked)
      implements ClaimEvents {}

  /** A proposed decision was taken back before it was approved. */
  @EventType("ClaimCheckWithdrawn.v1")
  record ClaimCheckWithdrawn(
      UUID claimId,
      UUID projectId,
      String number,
      String measure,
      String municipality,
      UUID decisionId,
      String reason)
      implements ClaimEvents {}
}
