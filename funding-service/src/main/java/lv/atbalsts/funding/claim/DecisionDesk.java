package lv.atbalsts.funding.claim;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDecided;
import lv.atbalsts.funding.claim.ClaimRequests.ApproveDecision;
import lv.atbalsts.funding.claim.ClaimView.ClaimCheckView;
import lv.atbalsts.funding.codes.CodeListName;
import lv.atbalsts.funding.codes.CodeLists;
import lv.atbalsts.funding.contract.ContractDays;
import lv.atbalsts.funding.contract.ContractDesk;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.report.ReportDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/**
 * The addressee's decisions: proposed by who checked, in force when somebody else approves
 * (FUN-13).
 */
@ApplicationScoped
class DecisionDesk {

  private final ClaimDesk claims;
  private final ClaimDecisions decisions;
  private final ClaimLines lines;
  private final LineDecisions byLine;
  private final LineDecisionCheck lineCheck;
  private final CodeLists codes;
  private final MunicipalParts parts;
  private final ClaimBookings bookings;
  private final ReportDesk reports;
  private final ContractDesk contracts;
  private final ContractShares contract;
  private final Callers callers;
  private final Outbox outbox;
  private final List<FollowsDecision> followers;
  private final Clock clock;

  DecisionDesk(
      ClaimDesk claims,
      ClaimDecisions decisions,
      ClaimLines lines,
      LineDecisions byLine,
      LineDecisionCheck lineCheck,
      CodeLists codes,
      MunicipalParts parts,
      ClaimBookings bookings,
      ReportDesk reports,
      ContractDesk contracts,
      ContractShares contract,
      Callers callers,
      Outbox outbox,
      @All List<FollowsDecision> followers,
      Clock clock) {
    this.claims = claims;
    this.decisions = decisions;
    this.lines = lines;
    this.byLine = byLine;
    this.lineCheck = lineCheck;
    this.codes = codes;
    this.parts = parts;
    this.bookings = bookings;
    this.reports = reports;
    this.contracts = contracts;
    this.contract = contract;
    this.callers = callers;
    this.outbox = outbox;
    this.followers = followers;
    this.clock = clock;
  }

  ClaimCheckView propose(UUID id, ProposeDecision request) {
    Claim claim = claims.asAddressee(id);
    Duplicates.refuse(
        decisions.waiting(id),
        earlier -> FundingRefusal.DECISION_ALREADY_WAITS.with(earlier.checkedBy()));
    ClaimDecision decision = claim.check(request.terms(), official(), now());
    if (isByLine(claim, request)) {
      List<DecidedLine> decided = lineCheck.decide(claim, decision.id(), request);
      decisions.persistAndFlush(decision);
      byLine.add(claim, decided);
    } else {
      refuseUnlessDeducted(claim, request.terms());
      decisions.persistAndFlush(decision);
    }
    refuseUncovered(claim, decision);
    outbox.publish(claim.checked(decision));
    return decision.view();
  }

  /** What was decided by sums is not known by line, and what was by line goes on so. */
  private boolean isByLine(Claim claim, ProposeDecision request) {
    boolean before = byLine.areOf(claim.id());
    if (request.lines() != null && claim.decidedOn() != null && !before) {
      throw FundingRefusal.DECIDED_BY_SUMS.with();
    }
    return before || request.lines() != null;
  }

  /**
   * What may be claimed again was deducted here: else it could be paid twice (FUN-12). Of a
   * municipality's claim the region says by line what it does not certify: that goes no further.
   */
  private void refuseUnlessDeducted(Claim claim, DecisionTerms proposal) {
    List<UUID> released = proposal.releasedLines();
    ClaimLines.Sum sum = lines.sum(claim.id(), released);
    if (sum.lines() < released.size()) {
      FieldErrors errors = new FieldErrors();
      errors.add("/releasedLines", FundingRefusal.NO_SUCH_LINE_IN_THIS_CLAIM);
      errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    }
    if (sum.amount().compareTo(proposal.deducted()) > 0) {
      throw FundingRefusal.MORE_IS_RELEASED_THAN_DEDUCTED
          .with(sum.amount().amount(), proposal.deducted().amount())
          .limit(proposal.deducted())
          .requested(sum.amount());
    }
    if (!claim.isOfRegion()
        && (!sum.amount().equals(proposal.deducted()) || !proposal.parked().equals(Money.ZERO))) {
      throw FundingRefusal.REGION_DECIDES_BY_LINE.with(
          sum.amount().amount(), proposal.deducted().amount(), proposal.parked().amount());
    }
  }

  ClaimView approve(UUID id, UUID decisionId, ApproveDecision request) {
    Claim claim = claims.asAddressee(id);
    ClaimDecision decision = decision(id, decisionId);
    decision.approve(official(), request.decidedOn(), now());
    DecisionTerms terms = decision.terms();
    refuseUncovered(claim, decision);
    ClaimDecided fact = claim.decide(decision, LocalDate.now(clock));
    if (claim.isOfRegion()) {
      contract.giveBack(claim.ref().projectId(), id, terms.deducted());
    }
    if (byLine.areIn(decisionId)) {
      refuseCodesOfOtherDays(decision);
      byLine.putInForce(decisionId);
      parts.decide(id, terms, byLine.sums(decisionId));
    } else {
      lines.release(id, terms.releasedLines());
      parts.decide(id, terms, lines.sums(id, terms.releasedLines()));
    }
    if (claim.isRejected()) {
      lines.release(id);
    }
    outbox.publish(fact);
    decisions.flush();
    bookings.decided(claim, decisionId, request.decidedOn());
    claims.withhold(claim, request.decidedOn());
    followers.forEach(each -> each.decided(claim));
    return claims.view(claim);
  }

  /** The codes in force on the day of the decision count. */
  private void refuseCodesOfOtherDays(ClaimDecision decision) {
    FieldErrors errors = new FieldErrors();
    codes.check(
        errors,
        "/decidedOn",
        CodeListName.ERROR_TYPE,
        byLine.errorTypes(decision.id()),
        decision.decidedOn());
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  ClaimCheckView withdraw(UUID id, UUID decisionId, String reason) {
    Claim claim = claims.asAddressee(id);
    ClaimDecision decision = decision(id, decisionId);
    decision.withdraw(official().name(), reason);
    outbox.publish(claim.checkWithdrawn(decision, reason));
    decisions.flush();
    return decision.view();
  }

  /**
   * What has become known not to be payable is among the deducted, whichever decision certifies: at
   * a later one by sums nobody knows which lines the amount certified first was for.
   */
  private void refuseUncovered(Claim claim, ClaimDecision decision) {
    Set<UUID> certified = certified(claim.id(), decision);
    if (certified.isEmpty()) {
      return;
    }
    Set<UUID> services = new HashSet<>(certified);
    services.removeAll(lines.held(claim.id()).invoices());
    reports.refuseUncovered(services, FundingRefusal.LINES_CANNOT_BE_PAID_ANY_MORE);
    if (claim.isOfRegion()) {
      refuseIneligibleDays(claim, certified);
    }
  }

  /** The deliveries and invoices of which it certifies something. */
  private Set<UUID> certified(UUID claim, ClaimDecision decision) {
    if (byLine.areIn(decision.id())) {
      return byLine.certified(decision.id());
    }
    if (!decision.terms().certifiesAnything()) {
      return Set.of();
    }
    ClaimLines.Origins held = lines.held(claim);
    Set<UUID> kept = new HashSet<>(held.reportLines());
    kept.addAll(held.invoices());
    decision.terms().releasedLines().forEach(kept::remove);
    return kept;
  }

  /** A contract may have been stopped since the claim was handed in. */
  private void refuseIneligibleDays(Claim claim, Set<UUID> certified) {
    ContractDays days = contracts.days(claim.ref().projectId());
    FieldErrors errors = new FieldErrors();
    lines.of(claim.id()).stream()
        .filter(line -> !line.reversal() && certified.contains(line.originId()))
        .map(ClaimLine::date)
        .distinct()
        .forEach(day -> days.check(errors, "/certified", day));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private ClaimDecision decision(UUID claim, UUID decision) {
    return decisions.of(claim, decision).orElseThrow(() -> Refusals.notFound("decision"));
  }

  private Signer official() {
    return Signer.of(callers.current());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
  }
}
