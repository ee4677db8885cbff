package lv.atbalsts.funding.claim;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.kit.values.Money;

/** What is paid, withheld and corrected of a claim once its addressee has decided. */
@MappedSuperclass
abstract class ClaimMoney extends ClaimState {

  boolean isParked() {
    return decision != null && decision.parked().compareTo(Money.ZERO) > 0;
  }

  void paidWhole() {
    if (isCertified() && unpaid().equals(Money.ZERO)) {
      status = ClaimStatus.PAID;
    }
  }

  /**
   * Pays a part or all of what is certified; the claim is PAID when nothing remains.
   *
   * @param first the first day on which so much is certified
   * @throws RuntimeException the refusal 409 before a decision or after the last payment, 422 where
   *     the payment is above what remains or its day is wrong
   */
  void pay(Money amount, LocalDate on, LocalDate first, LocalDate today) {
    status.become(ClaimStatus.PAID);
    refuseAbove(decision.certified(), paid.plus(withheld), amount);
    StepDates.refuseOutOfOrder("/paidOn", on, first, today);
    paid = paid.plus(amount);
    paidWhole();
  }

  private static void refuseAbove(Money limit, Money used, Money amount) {
    if (used.plus(amount).compareTo(limit) > 0) {
      Money remaining = limit.minus(used);
      throw FundingRefusal.PAYMENT_ABOVE_WHAT_REMAINS
          .with(amount.amount(), remaining.amount())
          .limit(limit)
          .used(used)
          .requested(amount)
          .remaining(remaining);
    }
  }

  /** Whether so much can be paid now. */
  boolean holds(Money amount) {
    return status.successors().contains(ClaimStatus.PAID) && amount.compareTo(unpaid()) <= 0;
  }

  /**
   * Whether a payment waits for a decision: for the first, or for that on what is parked.
   *
   * @param waiting what of other payments waits
   * @throws RuntimeException the refusal 422 where no decision could certify so much
   */
  public boolean awaitsDecision(Money amount, Money waiting) {
    if (status.isUnderReview()) {
      refuseAbove(declared(), waiting, amount);
      return true;
    }
    if (!isParked() || holds(amount)) {
      return false;
    }
    refuseAbove(
        decision.certified().plus(decision.parked()), paid.plus(withheld).plus(waiting), amount);
    return true;
  }

  /** So much of what is unpaid is not paid, for a correction. */
  public void withhold(Money amount) {
    withheld = withheld.plus(amount);
    paidWhole();
  }

  /** The correction was wrong: what was withheld for it is paid after all. */
  public void payAgain(Money amount) {
    withheld = withheld.minus(amount);
    status = ClaimStatus.decided(declared(), decision.certified(), decision.parked());
  }

  /**
   * Corrects what was certified or paid of it.
   *
   * @param recovering whether it is paid back: then it was paid
   * @throws RuntimeException the refusal 422 where corrections would be above what they correct
   */
  public void correct(Money amount, boolean recovering) {
    if (!isCertified()) {
      throw FundingRefusal.NOTHING_TO_CORRECT.with(status);
    }
    refuseCorrectionAbove(decision.certified(), corrected, amount);
    if (recovering) {
      refuseCorrectionAbove(paid, recovered, amount);
      recovered = recovered.plus(amount);
    }
    corrected = corrected.plus(amount);
  }

  private static void refuseCorrectionAbove(Money limit, Money used, Money amount) {
    Money remaining = limit.minus(used);
    if (amount.compareTo(remaining) > 0) {
      throw FundingRefusal.CORRECTION_ABOVE_WHAT_IT_CORRECTS
          .with(amount.amount(), remaining.amount())
          .limit(limit)
          .used(used)
          .requested(amount)
          .remaining(remaining);
    }
  }

  /** A correction was wrong. */
  public void liftCorrection(Money amount, boolean recovering) {
    corrected = corrected.minus(amount);
    recovered = recovering ? recovered.minus(amount) : recovered;
  }
}
