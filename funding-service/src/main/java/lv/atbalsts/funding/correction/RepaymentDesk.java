package lv.atbalsts.funding.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.correction.CorrectionEvents.RepaymentReceived;
import lv.atbalsts.funding.correction.CorrectionEvents.RepaymentWithdrawn;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Reference;

/** What is paid back of corrections. */
@ApplicationScoped
class RepaymentDesk {

  private final Corrections corrections;
  private final Repayments repayments;
  private final ClaimDesk claims;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  RepaymentDesk(
      Corrections corrections,
      Repayments repayments,
      ClaimDesk claims,
      AdvisoryLocks locks,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.corrections = corrections;
    this.repayments = repayments;
    this.claims = claims;
    this.locks = locks;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  Repayment.View receive(UUID correctionId, RepaymentTerms request) {
    String key = Reference.key(request.reference());
    locks.lock("repayment", key);
    ClaimRef claim = locked(correctionId);
    Correction correction = corrections.locked(correctionId);
    check(correction, request, key);
    correction.repay(request.amount());
    Repayment repayment = new Repayment(correctionId, claim.projectNumber(), request);
    repayments.persistAndFlush(repayment);
    outbox.publish(
        new RepaymentReceived(
            claim, correctionId, repayment.id(), request.amount(), request.receivedOn()));
    claims.settled(correction.recoveredFact(claim, repayment.id(), request.receivedOn()));
    return repayment.view();
  }

  /** The corrected claim; nobody else corrects or books anything of its project. */
  private ClaimRef locked(UUID correctionId) {
    Claim claim = claims.asAddressee(corrections.claimOf(correctionId));
    claims.alone(claim);
    return claim.ref();
  }

  private void check(Correction correction, RepaymentTerms request, String key) {
    FieldErrors errors = new FieldErrors();
    if (request.amount().cents() <= 0) {
      errors.add("/amount/amount", FundingRefusal.AMOUNT_NOT_ABOVE_ZERO);
    }
    if (key.isEmpty()) {
      errors.add("/reference", FundingRefusal.REFERENCE_EMPTY);
    }
    StepDates.notBefore(
        errors, "/receivedOn", request.receivedOn(), correction.terms().imposedOn());
    StepDates.notAfterToday(errors, "/receivedOn", request.receivedOn(), LocalDate.now(clock));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    repayments
        .byKey(key)
        .ifPresent(
            earlier -> {
              throw FundingRefusal.REPAYMENT_REFERENCE_ALREADY_USED
                  .with(request.reference())
                  .conflicts(List.of(earlier.correctionId()));
            });
  }

  Repayment.View withdraw(UUID correctionId, UUID repaymentId, String reason) {
    ClaimRef claim = locked(correctionId);
    Correction correction = corrections.locked(correctionId);
    Repayment repayment =
        repayments.of(correctionId, repaymentId).orElseThrow(() -> Refusals.notFound("repayment"));
    repayment.withdraw(reason, callers.current().subject());
    correction.takeBack(repayment.terms().amount());
    repayments.flush();
    outbox.publish(
        new RepaymentWithdrawn(
            claim, correctionId, repaymentId, repayment.terms().amount(), reason));
    claims.unsettled(correction.recoveredFact(claim, repaymentId, LocalDate.now(clock)));
    return repayment.view();
  }
}
