package lv.atbalsts.funding.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.Withholding;
import lv.atbalsts.funding.correction.CorrectionEvents.SumWithheld;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.values.Money;

/** What is to be withheld in a project, the earliest correction first. */
@ApplicationScoped
class ProjectWithholding implements Withholding {

  private final Corrections corrections;
  private final Outbox outbox;

  ProjectWithholding(Corrections corrections, Outbox outbox) {
    this.corrections = corrections;
    this.outbox = outbox;
  }

  @Override
  public Money outstanding(UUID project) {
    return corrections.outstanding(project).stream()
        .map(Correction::outstanding)
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public void withhold(Claim claim, LocalDate on) {
    for (Correction each : corrections.lockedOutstanding(claim.ref().projectId())) {
      Money amount = least(claim.unpaid(), each.outstanding());
      if (amount.compareTo(Money.ZERO) > 0) {
        each.withhold(amount);
        claim.withhold(amount);
        corrections.withheld(each, claim, amount, on);
        outbox.publish(new SumWithheld(claim.ref(), each.id(), amount, on));
      }
    }
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
