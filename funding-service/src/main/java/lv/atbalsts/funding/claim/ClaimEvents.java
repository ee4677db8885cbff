package lv.atbalsts.funding.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** What happens to a claim. One of several municipalities is its project's to read. */
public sealed interface ClaimEvents extends Fact {

  /** The claim, and whose it is; each event begins with it. */
  record ClaimRef(
      UUID claimId, UUID projectId, String projectNumber, String measure, String municipality) {}

  ClaimRef claim();

  @Override
  default UUID subject() {
    return claim().claimId();
  }

  @Override
  default String municipality() {
    return claim().municipality();
  }

  @Override
  default String owner() {
    return municipality() == null ? claim().projectNumber() : municipality();
  }

  /** A region drafts a claim; its deliveries are claimed from now on. */
  @EventType("ClaimDrafted.v1")
  record ClaimDrafted(
      @JsonUnwrapped ClaimRef claim, LocalDate periodFrom, LocalDate periodTo, Money amount)
      implements ClaimEvents {}

  /** A region hands a claim in; amount is what it declares, EU and national together. */
  @EventType("ClaimSubmitted.v1")
  record ClaimSubmitted(@JsonUnwrapped ClaimRef claim, Money amount, LocalDate submittedOn)
      implements ClaimEvents {}

  /** A region drops a claim before it is decided on; its deliveries are free. */
  @EventType("ClaimDropped.v1")
  record ClaimDropped(
      @JsonUnwrapped ClaimRef claim, Money amount, LocalDate droppedOn, String reason)
      implements ClaimEvents {}

  /** A region takes a submitted claim back before it is decided on. */
  @EventType("ClaimWithdrawn.v1")
  record ClaimWithdrawn(@JsonUnwrapped ClaimRef claim, LocalDate withdrawnOn, String reason)
      implements ClaimEvents {}

  /** CFLA sends a submitted claim back to the region. */
  @EventType("ClaimReturned.v1")
  record ClaimReturned(@JsonUnwrapped ClaimRef claim, LocalDate returnedOn, String reason)
      implements ClaimEvents {}

  /** An official of CFLA checks a claim and proposes a decision; it is none yet. */
  @EventType("ClaimChecked.v1")
  record ClaimChecked(
      @JsonUnwrapped ClaimRef claim, UUID decisionId, Money certified, Money deducted, Money parked)
      implements ClaimEvents {}

  /** A proposed decision is taken back before it is approved. */
  @EventType("ClaimCheckWithdrawn.v1")
  record ClaimCheckWithdrawn(@JsonUnwrapped ClaimRef claim, UUID decisionId, String reason)
      implements ClaimEvents {}

  /** CFLA decides on a claim: certified, deducted and parked sum to declared. */
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
