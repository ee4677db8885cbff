package lv.atbalsts.funding.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.values.Money;

/** What happens to a claim. */
public sealed interface ClaimEvents extends ClaimFact {

  /** The claim, and whose it is; each event begins with it. */
  record ClaimRef(
      UUID claimId,
      UUID projectId,
      String projectNumber,
      String measure,
      ClaimLevel level,
      ClaimKind kind,
      String municipality) {}

  /** A claimant drafts a claim; its deliveries are claimed from now on. */
  @EventType("ClaimDrafted.v1")
  record ClaimDrafted(
      @JsonUnwrapped ClaimRef claim, LocalDate periodFrom, LocalDate periodTo, Money amount)
      implements ClaimEvents {}

  /** A claimant hands a claim in; amount is what it declares, EU and national together. */
  @EventType("ClaimSubmitted.v1")
  record ClaimSubmitted(@JsonUnwrapped ClaimRef claim, Money amount, LocalDate submittedOn)
      implements ClaimEvents {}

  /** The claimant takes a submitted claim back before it is decided on: it is a draft again. */
  @EventType("ClaimRecalled.v1")
  record ClaimRecalled(@JsonUnwrapped ClaimRef claim, LocalDate recalledOn, String reason)
      implements ClaimEvents {}

  /** The claimant does not claim it, before it is decided on; its deliveries are free. */
  @EventType("ClaimWithdrawn.v1")
  record ClaimWithdrawn(
      @JsonUnwrapped ClaimRef claim, Money amount, LocalDate withdrawnOn, String reason)
      implements ClaimEvents {}

  /** An official of the addressee takes a submitted claim up. */
  @EventType("ClaimReviewStarted.v1")
  record ClaimReviewStarted(@JsonUnwrapped ClaimRef claim, LocalDate startedOn)
      implements ClaimEvents {}

  /** The claimant is asked; the term of the claim stands still. */
  @EventType("ClarificationRequested.v1")
  record ClarificationRequested(
      @JsonUnwrapped ClaimRef claim, Reopening reopening, LocalDate requestedOn, String reason)
      implements ClaimEvents {}

  /** The claimant answers; the term of the claim goes on. */
  @EventType("ClarificationAnswered.v1")
  record ClarificationAnswered(@JsonUnwrapped ClaimRef claim, LocalDate answeredOn, String answer)
      implements ClaimEvents {}

  /** The term of an advance is prolonged, once. */
  @EventType("ClaimTermExtended.v1")
  record ClaimTermExtended(@JsonUnwrapped ClaimRef claim, LocalDate dueOn) implements ClaimEvents {}

  /** The lines of a claim are drawn anew; amount is what it asks for now. */
  @EventType("ClaimRedrawn.v1")
  record ClaimRedrawn(
      @JsonUnwrapped ClaimRef claim, LocalDate periodFrom, LocalDate periodTo, Money amount)
      implements ClaimEvents {}

  /** Nothing more comes of a claim. */
  @EventType("ClaimClosed.v1")
  record ClaimClosed(@JsonUnwrapped ClaimRef claim, LocalDate closedOn) implements ClaimEvents {}

  /** An official of the addressee checks a claim and proposes a decision; it is none yet. */
  @EventType("ClaimChecked.v1")
  record ClaimChecked(
      @JsonUnwrapped ClaimRef claim, UUID decisionId, Money certified, Money deducted, Money parked)
      implements ClaimEvents {}

  /** A proposed decision is taken back before it is approved. */
  @EventType("ClaimCheckWithdrawn.v1")
  record ClaimCheckWithdrawn(@JsonUnwrapped ClaimRef claim, UUID decisionId, String reason)
      implements ClaimEvents {}

  /** The addressee decides on a claim: certified, deducted and parked sum to declared. */
  @EventType("ClaimDecided.v1")
  record ClaimDecided(
      @JsonUnwrapped ClaimRef claim,
      ClaimStatus outcome,
      Money declared,
      Money certified,
      Money deducted,
      Money parked,
      LocalDate decidedOn)
      implements ClaimEvents {}

  /** A payment to a claim is made; paid is this payment, paidInTotal all of the claim's so far. */
  @EventType("ClaimPaid.v1")
  record ClaimPaid(
      @JsonUnwrapped ClaimRef claim,
      UUID paymentId,
      Money paid,
      Money paidInTotal,
      LocalDate paidOn)
      implements ClaimEvents {}
}
