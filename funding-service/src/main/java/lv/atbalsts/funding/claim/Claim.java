package lv.atbalsts.funding.claim;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.calendar.WorkingDays;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimCheckWithdrawn;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimChecked;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimClosed;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDecided;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDrafted;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRecalled;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRedrawn;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimReviewStarted;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimSubmitted;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimTermExtended;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimWithdrawn;
import lv.atbalsts.funding.claim.ClaimEvents.ClarificationAnswered;
import lv.atbalsts.funding.claim.ClaimEvents.ClarificationRequested;
import lv.atbalsts.funding.claim.ClaimRequests.AnswerQuestion;
import lv.atbalsts.funding.claim.ClaimRequests.AskClaimant;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** A claim: what it declares, what its addressee certifies of it, what is paid. */
@Entity
public class Claim extends ClaimMoney {

  protected Claim() {}

  Claim(Project project, Caller claimant, ClaimTerms terms, ClaimContents.Drawn drawn) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.projectNumber = project.number();
    this.measure = project.measure();
    this.level = drawn.level();
    this.claimant = claimant.owner();
    this.municipality = drawn.municipality();
    this.terms = terms;
    this.status = ClaimStatus.DRAFT;
    this.amounts = drawn.amounts();
    this.authorKeys = Set.copyOf(Signer.of(claimant).keys());
    this.paid = Money.ZERO;
    this.withheld = Money.ZERO;
    this.corrected = Money.ZERO;
    this.recovered = Money.ZERO;
  }

  ClaimDrafted drafted() {
    return new ClaimDrafted(ref(), terms.periodFrom(), terms.periodTo(), declared());
  }

  /** Refuses with 409 where the lines of the claim stand fast. */
  void requireOpenLines(boolean reopened) {
    if (status != ClaimStatus.DRAFT && !(status == ClaimStatus.CLARIFICATION && reopened)) {
      throw FundingRefusal.LINES_ARE_NOT_REOPENED.with(status).with("from", status);
    }
  }

  ClaimRedrawn redraw(ClaimTerms next, ClaimContents.Drawn drawn, Signer author) {
    terms = next;
    municipality = drawn.municipality();
    amounts = drawn.amounts();
    signedBy(author);
    return new ClaimRedrawn(ref(), terms.periodFrom(), terms.periodTo(), declared());
  }

  private void signedBy(Signer author) {
    Set<String> all = new HashSet<>(authorKeys);
    all.addAll(author.keys());
    authorKeys = all;
  }

  /**
   * @param running the term in which it is decided on; null where no rule gives one
   */
  ClaimSubmitted submit(LocalDate on, Signer author, ClaimTerm running, LocalDate today) {
    step(ClaimStatus.SUBMITTED, "/submittedOn", on, today);
    signedBy(author);
    submittedOn = on;
    term = running;
    return new ClaimSubmitted(ref(), declared(), on);
  }

  /** The claimant does not claim it. */
  ClaimWithdrawn withdraw(String reason, LocalDate today) {
    status = status.become(ClaimStatus.WITHDRAWN);
    takenBackOn = today;
    takenBackReason = reason;
    term = null;
    return new ClaimWithdrawn(ref(), declared(), today, reason);
  }

  /** The claimant takes it back: it is a draft again. */
  ClaimRecalled recall(LocalDate on, String reason, LocalDate today) {
    step(ClaimStatus.DRAFT, "/recalledOn", on, today);
    submittedOn = null;
    takenBackOn = on;
    takenBackReason = reason;
    term = null;
    return new ClaimRecalled(ref(), on, reason);
  }

  /** An official of the addressee takes it up; no author of it does. */
  ClaimReviewStarted startReview(Signer official, LocalDate on, LocalDate today) {
    requireBefore(ClaimStatus.SUBMITTED);
    if (official.isAmong(authorKeys)) {
      throw FundingRefusal.AUTHOR_DECIDES.with();
    }
    step(ClaimStatus.IN_REVIEW, "/startedOn", on, today);
    return new ClaimReviewStarted(ref(), on);
  }

  /** The addressee asks the claimant; meanwhile the term stands still. */
  ClarificationRequested ask(AskClaimant question, WorkingDays calendar, LocalDate today) {
    step(ClaimStatus.CLARIFICATION, "/requestedOn", question.requestedOn(), today);
    term = term == null ? null : term.stopped(question.requestedOn(), calendar);
    return new ClarificationRequested(
        ref(), question.reopening(), question.requestedOn(), question.reason());
  }

  ClarificationAnswered answer(
      AnswerQuestion answer, Signer author, WorkingDays calendar, LocalDate today) {
    requireBefore(ClaimStatus.CLARIFICATION);
    step(ClaimStatus.IN_REVIEW, "/answeredOn", answer.answeredOn(), today);
    signedBy(author);
    term = term == null ? null : term.resumed(answer.answeredOn(), calendar);
    return new ClarificationAnswered(ref(), answer.answeredOn(), answer.answer());
  }

  /** Refuses with 409 where its addressee does not look at it. */
  void requireUnderReview() {
    if (status != ClaimStatus.SUBMITTED && status != ClaimStatus.IN_REVIEW) {
      throw FundingRefusal.CLAIM_IS_NOT_UNDER_REVIEW.with(status).with("from", status);
    }
  }

  /** The documents of the sample are in: the whole term runs from that day. */
  void documentsIn(LocalDate on, ClaimTerm running, LocalDate today) {
    if (term == null || term.dueOn() == null) {
      throw FundingRefusal.TERM_DOES_NOT_RUN.with(status);
    }
    StepDates.refuseOutOfOrder("/receivedOn", on, submittedOn, today);
    term = running;
  }

  /** The term of an advance is prolonged once. */
  ClaimTermExtended extend(int days, WorkingDays calendar) {
    if (!terms.forAdvance() || term == null || term.dueOn() == null || term.extended()) {
      throw FundingRefusal.TERM_IS_NOT_EXTENDED.with(terms.kind(), status);
    }
    term = term.extended(days, calendar);
    return new ClaimTermExtended(ref(), term.dueOn());
  }

  /** Nothing more comes of it: all that is certified is paid, and nothing is parked. */
  ClaimClosed close(LocalDate today) {
    ClaimStatus next = status.become(ClaimStatus.CLOSED);
    Money comes = unpaid().plus(decision.parked());
    if (comes.compareTo(Money.ZERO) > 0) {
      throw FundingRefusal.SOMETHING_STILL_COMES.with(comes.amount()).remaining(comes);
    }
    status = next;
    return new ClaimClosed(ref(), today);
  }

  /** A review begins in one status and goes on from another. */
  private void requireBefore(ClaimStatus from) {
    if (status != from) {
      throw Refusals.illegalMove(status, ClaimStatus.IN_REVIEW, status.successors());
    }
  }

  private void step(ClaimStatus to, String pointer, LocalDate on, LocalDate today) {
    ClaimStatus next = status.become(to);
    StepDates.refuseOutOfOrder(pointer, on, lastStep(), today);
    status = next;
    lastStepOn = on;
  }

  /**
   * An official proposes a decision on what waits: all that is declared, later what is parked.
   *
   * @throws RuntimeException the refusal 409 where nothing waits, 422 where the amounts are wrong
   */
  ClaimDecision check(DecisionTerms proposal, Signer official, OffsetDateTime at) {
    if (!isParked()) {
      status.become(ClaimStatus.decided(declared(), proposal.certified(), proposal.parked()));
    }
    proposal.refuseUnlessSumOf(decision == null ? declared() : decision.parked());
    return new ClaimDecision(id, projectNumber, authorKeys, proposal, official, at);
  }

  ClaimChecked checked(ClaimDecision check) {
    DecisionTerms proposal = check.terms();
    return new ClaimChecked(
        ref(), check.id(), proposal.certified(), proposal.deducted(), proposal.parked());
  }

  ClaimCheckWithdrawn checkWithdrawn(ClaimDecision check, String reason) {
    return new ClaimCheckWithdrawn(ref(), check.id(), reason);
  }

  /**
   * Decides on what waits. Certified, deducted and parked sum to declared before and after; what
   * was paid already stays paid.
   */
  ClaimDecided decide(ClaimDecision approved, LocalDate today) {
    ClaimDecisionSum sum = ClaimDecisionSum.of(approved, isParked() ? decision : null);
    ClaimStatus outcome = ClaimStatus.decided(declared(), sum.certified(), sum.parked());
    ClaimStatus next = isParked() ? outcome : status.become(outcome);
    StepDates.refuseOutOfOrder("/decidedOn", approved.decidedOn(), lastStep(), today);
    status = next;
    lastStepOn = approved.decidedOn();
    term = null;
    decision = sum;
    ClaimDecided fact =
        new ClaimDecided(
            ref(),
            status,
            declared(),
            sum.certified(),
            sum.deducted(),
            sum.parked(),
            sum.decidedOn());
    paidWhole();
    return fact;
  }
}
