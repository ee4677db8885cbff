package lv.atbalsts.funding.claim;

import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;

/** Whether a decision may stand: the amounts sum to the declared one, and two people decided. */
final class Decisions {

  private Decisions() {}

  static void check(Claim claim, DecideClaim decision) {
    FieldErrors errors = new FieldErrors();
    negative(errors, "/certified/amount", decision.certified());
    negative(errors, "/deducted/amount", decision.deducted());
    negative(errors, "/parked/amount", decision.parked());
    boolean allCertified = decision.certified().equals(claim.declared());
    if (!allCertified && (decision.reason() == null || decision.reason().isBlank())) {
      errors.add("/reason", "FND-0041");
    }
    errors.refuseIfAny("FND-0001");
    Money sum = decision.certified().plus(decision.deducted()).plus(decision.parked());
    if (!sum.equals(claim.declared())) {
      Refusal.of("FND-0035", 422)
          .args(sum.amount(), claim.declared().amount())
          .rule("FUN-14")
          .limit(claim.declared())
          .requested(sum)
          .raise();
    }
    if (decision.checkedBy().strip().equalsIgnoreCase(decision.approvedBy().strip())) {
      Refusal.of("FND-0036", 422)
          .rule("FUN-13")
          .legalBasis("MK 77/2015; KPVIS four-eyes principle")
          .raise();
    }
  }

  private static void negative(FieldErrors errors, String pointer, Money amount) {
    if (amount.isNegative()) {
      errors.add(pointer, "FND-0043");
    }
  }
}
