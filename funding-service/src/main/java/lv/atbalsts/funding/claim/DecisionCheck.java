package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;

/** Whether a decision may be proposed: the amounts sum to what waits, what is released is in it. */
@ApplicationScoped
class DecisionCheck {

  private final ClaimLines lines;

  DecisionCheck(ClaimLines lines) {
    this.lines = lines;
  }

  /** Refuses with 422 where the amounts are wrong. */
  void check(Claim claim, ProposeDecision proposal) {
    FieldErrors errors = new FieldErrors();
    negative(errors, "/certified/amount", proposal.certified());
    negative(errors, "/deducted/amount", proposal.deducted());
    negative(errors, "/parked/amount", proposal.parked());
    Money waits = claim.waits();
    if (!proposal.certified().equals(waits)
        && (proposal.reason() == null || proposal.reason().isBlank())) {
      errors.add("/reason", "FND-0041");
    }
    errors.refuseIfAny("FND-0001");
    Money sum = proposal.certified().plus(proposal.deducted()).plus(proposal.parked());
    if (!sum.equals(waits)) {
      Refusal.of("FND-0035", 422)
          .args(sum.amount(), waits.amount())
          .rule("FUN-14")
          .limit(waits)
          .requested(sum)
          .raise();
    }
    released(claim, proposal);
  }

  private static void negative(FieldErrors errors, String pointer, Money amount) {
    if (amount.isNegative()) {
      errors.add(pointer, "FND-0043");
    }
  }

  /** What may be claimed again was deducted here: else it could be paid twice (FUN-12). */
  private void released(Claim claim, ProposeDecision proposal) {
    List<UUID> released = proposal.released();
    if (released.isEmpty()) {
      return;
    }
    ClaimLines.Held held = lines.held(claim.id(), released);
    if (held.lines() < released.size()) {
      FieldErrors errors = new FieldErrors();
      errors.add("/releasedLines", "FND-0060");
      errors.refuseIfAny("FND-0001");
    }
    if (held.amount().compareTo(proposal.deducted()) > 0) {
      Refusal.of("FND-0061", 422)
          .args(held.amount().amount(), proposal.deducted().amount())
          .rule("FUN-12")
          .limit(proposal.deducted())
          .requested(held.amount())
          .raise();
    }
  }
}
