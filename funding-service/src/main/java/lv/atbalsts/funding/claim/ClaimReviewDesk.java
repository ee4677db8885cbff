package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.calendar.WorkingDays;
import lv.atbalsts.funding.claim.ClaimRequests.AnswerQuestion;
import lv.atbalsts.funding.claim.ClaimRequests.AskClaimant;
import lv.atbalsts.funding.claim.ClaimRequests.RecallClaim;
import lv.atbalsts.funding.claim.ClaimRequests.StartReview;
import lv.atbalsts.funding.claim.ClaimRequests.SubmitClaim;
import lv.atbalsts.funding.claim.ClaimRequests.WithdrawClaim;
import lv.atbalsts.funding.report.ReportDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;

/** A claim between its claimant and its addressee, until it is decided on and after. */
@ApplicationScoped
public class ClaimReviewDesk {

  private final ClaimDesk claims;
  private final ClaimLines lines;
  private final ClaimDecisions decisions;
  private final Clarifications clarifications;
  private final ReportDesk reports;
  private final Pricing pricing;
  private final WorkingDays calendar;
  private final ClaimSettings settings;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ClaimReviewDesk(
      ClaimDesk claims,
      ClaimLines lines,
      ClaimDecisions decisions,
      Clarifications clarifications,
      ReportDesk reports,
      Pricing pricing,
      WorkingDays calendar,
      ClaimSettings settings,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.claims = claims;
    this.lines = lines;
    this.decisions = decisions;
    this.clarifications = clarifications;
    this.reports = reports;
    this.pricing = pricing;
    this.calendar = calendar;
    this.settings = settings;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  ClaimView submit(UUID id, SubmitClaim request) {
    Claim claim = claims.asClaimant(id);
    LocalDate on = request.submittedOn();
    outbox.publish(claim.submit(on, signer(), term(claim, on), today()));
    reports.refuseUncovered(
        lines.reportLines(id),
        FundingRefusal.DRAFTED_LINES_NOT_COVERED); // known since it was drafted
    refuseOutsideContract(claim);
    decisions.flush();
    return claim.view();
  }

  private void refuseOutsideContract(Claim claim) {
    if (claim.isOfRegion()) {
      pricing.byVersion(claim.ref().projectId(), lines.of(claim.id()));
    }
  }

  /** CFLA's terms are known; in which time a region decides, no rule says. */
  private ClaimTerm term(Claim claim, LocalDate from) {
    return claim.isOfRegion()
        ? ClaimTerm.from(from, settings.terms().of(claim.terms().kind()), calendar)
        : null;
  }

  /** Nothing of it stays taken: neither its deliveries nor its part of the contract. */
  ClaimView withdraw(UUID id, WithdrawClaim request) {
    Claim claim = claims.asClaimant(id);
    outbox.publish(claim.withdraw(request.reason(), today()));
    lines.release(id);
    claims.giveBack(claim);
    decisions.flush();
    return claim.view();
  }

  ClaimView recall(UUID id, RecallClaim request) {
    Claim claim = claims.asClaimant(id);
    ClaimEvents fact = claim.recall(request.recalledOn(), request.reason(), today());
    return cameBack(claim, fact, request.reason());
  }

  ClaimView startReview(UUID id, StartReview request) {
    Claim claim = claims.asAddressee(id);
    outbox.publish(claim.startReview(signer(), request.startedOn(), today()));
    decisions.flush();
    return claim.view();
  }

  ClaimView ask(UUID id, AskClaimant question) {
    Claim claim = claims.asAddressee(id);
    ClaimEvents fact = claim.ask(question, calendar, today());
    clarifications.persist(new Clarification(claim, question, signer().name()));
    cameBack(claim, fact, question.reason());
    return claims.view(claim);
  }

  ClaimView answer(UUID id, AnswerQuestion answer) {
    Claim claim = claims.asClaimant(id);
    ClaimEvents fact = claim.answer(answer, signer(), calendar, today());
    Clarification question = clarifications.open(id).orElseThrow();
    question.answer(answer.answeredOn(), answer.answer(), signer().name());
    if (question.reopensNumbers()) {
      reports.refuseUncovered(lines.reportLines(id), FundingRefusal.DRAFTED_LINES_NOT_COVERED);
      refuseOutsideContract(claim);
    }
    outbox.publish(fact);
    clarifications.flush();
    return claims.view(claim);
  }

  /** A decision that was proposed falls away with it: what comes back is checked anew. */
  private ClaimView cameBack(Claim claim, ClaimEvents fact, String reason) {
    decisions
        .waiting(claim.id())
        .ifPresent(
            decision -> {
              decision.withdraw(signer().name(), reason);
              outbox.publish(claim.checkWithdrawn(decision, reason));
            });
    outbox.publish(fact);
    decisions.flush();
    return claim.view();
  }

  ClaimView close(UUID id) {
    Claim claim = claims.asAddressee(id);
    outbox.publish(claim.close(today()));
    decisions.flush();
    return claim.view();
  }

  ClaimView extend(UUID id) {
    Claim claim = claims.asAddressee(id);
    claim.extend(settings.terms().extension(), calendar);
    decisions.flush();
    return claim.view();
  }

  /**
   * All documents of the claim's sample are in: its term runs from that day (FUN-08).
   *
   * @param on the day, not before the claim was handed in nor in the future
   * @throws RuntimeException the refusal 409 where the term does not run, 422 where the day is
   *     wrong
   */
  public void documentsIn(UUID id, LocalDate on) {
    Claim claim = claims.asAddressee(id);
    claim.documentsIn(on, term(claim, on), today());
    decisions.flush();
  }

  private Signer signer() {
    return Signer.of(callers.current());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
