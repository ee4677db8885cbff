package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.ApproveDecision;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.delivery.DeliveryDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/** CFLA's decisions: proposed by who checked, in force when somebody else approves (FUN-13). */
@ApplicationScoped
class DecisionDesk {

  private final ClaimDesk claims;
  private final ClaimDecisions decisions;
  private final DecisionCheck check;
  private final ClaimLines lines;
  private final DeliveryDesk deliveries;
  private final ContractShares contract;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  DecisionDesk(
      ClaimDesk claims,
      ClaimDecisions decisions,
      DecisionCheck check,
      ClaimLines lines,
      DeliveryDesk deliveries,
      ContractShares contract,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.claims = claims;
    this.decisions = decisions;
    this.check = check;
    this.lines = lines;
    this.deliveries = deliveries;
    this.contract = contract;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  ClaimCheckView propose(UUID id, ProposeDecision request) {
    Claim claim = claims.locked(id);
    claim.requireWaiting(request);
    decisions
        .waiting(id)
        .ifPresent(
            earlier ->
                Refusal.of("FND-0062", 409)
                    .args(earlier.checkedBy())
                    .rule("FUN-13")
                    .conflicts(List.of(earlier.id()))
                    .raise());
    check.check(claim, request);
    refuseUncovered(claim, request.certified(), request.released());
    ClaimDecision decision = new ClaimDecision(claim, request, official(), now());
    decisions.persistAndFlush(decision);
    outbox.publish(claim.checked(decision));
    return decision.view();
  }

  ClaimView approve(UUID id, UUID decisionId, ApproveDecision request) {
    Claim claim = claims.locked(id);
    ClaimDecision decision = decision(id, decisionId);
    decision.approve(official(), request.decidedOn(), now());
    refuseUncovered(claim, decision.certified(), decision.releases());
    claims.checkOrder("/decidedOn", claim.lastStep(), request.decidedOn());
    ClaimDecided fact = claim.decide(decision);
    contract.giveBack(claim.projectId(), id, decision.deducted());
    if (claim.status() == ClaimStatus.REJECTED) {
      lines.release(id);
    } else {
      lines.release(id, decision.releases());
    }
    outbox.publish(fact);
    decisions.flush();
    return claims.view(claim);
  }

  ClaimCheckView withdraw(UUID id, UUID decisionId, String reason) {
    Claim claim = claims.locked(id);
    ClaimDecision decision = decision(id, decisionId);
    decision.withdraw(official(), reason);
    outbox.publish(claim.checkWithdrawn(decision, reason));
    decisions.flush();
    return decision.view();
  }

  /**
   * What has become known not to be payable is among the deducted, whichever decision certifies: at
   * a later one nobody knows which lines the amount certified first was for.
   */
  private void refuseUncovered(Claim claim, Money certified, List<UUID> deducted) {
    if (certified.compareTo(Money.ZERO) > 0) {
      List<UUID> kept = new ArrayList<>(lines.held(claim.id()));
      kept.removeAll(deducted);
      deliveries.refuseIfNotCovered(kept, "FND-0141");
    }
  }

  private ClaimDecision decision(UUID claim, UUID decision) {
    return decisions
        .of(claim, decision)
        .orElseThrow(() -> Refusals.notFound("decision").toException());
  }

  private String official() {
    return callers.current().subject();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
  }
}
