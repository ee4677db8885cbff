package lv.atbalsts.funding.correction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.claim.ClaimFact;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.values.Money;

/** What happens to the corrections of a claim. */
public sealed interface CorrectionEvents extends ClaimFact {

  /** CFLA corrects what was certified or paid of a claim. */
  @EventType("CorrectionImposed.v1")
  record CorrectionImposed(
      @JsonUnwrapped ClaimRef claim,
      UUID correctionId,
      String type,
      Money amount,
      CorrectionEffect effect,
      LocalDate imposedOn,
      LocalDate dueOn)
      implements CorrectionEvents {}

  /** A correction was wrong; what was withheld for it is payable again. */
  @EventType("CorrectionAnnulled.v1")
  record CorrectionAnnulled(
      @JsonUnwrapped ClaimRef claim, UUID correctionId, Money amount, String reason)
      implements CorrectionEvents {}

  /** So much of a claim is not paid, for a correction of it or of another of the project. */
  @EventType("SumWithheld.v1")
  record SumWithheld(
      @JsonUnwrapped ClaimRef claim, UUID correctionId, Money amount, LocalDate withheldOn)
      implements CorrectionEvents {}

  /** A part or all of a correction is paid back. */
  @EventType("RepaymentReceived.v1")
  record RepaymentReceived(
      @JsonUnwrapped ClaimRef claim,
      UUID correctionId,
      UUID repaymentId,
      Money amount,
      LocalDate receivedOn)
      implements CorrectionEvents {}

  /** A repayment was recorded wrongly, or given back. */
  @EventType("RepaymentWithdrawn.v1")
  record RepaymentWithdrawn(
      @JsonUnwrapped ClaimRef claim,
      UUID correctionId,
      UUID repaymentId,
      Money amount,
      String reason)
      implements CorrectionEvents {}
}
