package lv.atbalsts.funding.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.claim.Withholding;
import lv.atbalsts.funding.correction.CorrectionEvents.SumWithheld;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.values.Money;

/** What is to be withheld in a project, the earliest correction first. */
@ApplicationScoped
class ProjectWithholding implements Withholding {

  private final Corrections corrections;
  private final ClaimDesk claims;
  private final Outbox outbox;

  ProjectWithholding(Corrections corrections, ClaimDesk claims, Outbox outbox) {
    this.corrections = corrections;
    this.claims = claims;
    this.outbox = outbox;
  }

  @Override
  public Wrong wrong(UUID claim) {
    return corrections.wrong(claim);
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
        withhold(each, claim, amount, later(on, each.terms().imposedOn()));
      }
    }
  }

  private void withhold(Correction correction, Claim claim, Money amount, LocalDate on) {
    correction.withhold(amount);
    claims.withheld(claim, amount);
    UUID sum = corrections.withheld(correction, claim, amount, on);
    outbox.publish(new SumWithheld(claim.ref(), correction.id(), amount, on));
    claims.settled(correction.withheldFact(claim.ref(), sum, on));
    claims.settled(correction.recoveredFact(claim.ref(), sum, on));
  }

  /** A claim that is decided on or paid of an earlier day was not yet corrected on that. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
