package lv.atbalsts.funding.measure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/**
 * A selection round (kārta) of a measure. What is contracted in it is known before it is announced,
 * for papers come in any order; then it has no window and no total yet.
 */
@Entity
class MeasureRound implements Identified {

  @Id private UUID id;
  private String measure;
  @Embedded private RoundTerms terms;
  private Money contracted;
  @Version private int version;

  protected MeasureRound() {}

  /** One that projects name and nobody has announced. */
  MeasureRound(String measure, int round) {
    this.id = Ids.next();
    this.measure = measure;
    this.terms = new RoundTerms(round, null, null, null);
    this.contracted = Money.ZERO;
  }

  boolean isAnnounced() {
    return terms.total() != null;
  }

  /** What is announced or right of it from now on; refused below what is contracted in it. */
  void say(RoundTerms said) {
    Measure.refuseBelow(contracted, said.total(), measure + " / " + said.round());
    terms = said;
  }

  /** A contract of this total takes the place of one of that; refused above the round's total. */
  void contract(Money before, Money total) {
    contracted =
        isAnnounced()
            ? Measure.contracted(
                FundingRefusal.CONTRACTS_ABOVE_ROUND,
                terms.total(),
                contracted.minus(before),
                total,
                measure + " / " + terms.round())
            : contracted.minus(before).plus(total);
  }

  /** A project is submitted on one of the round's days. */
  void checkSubmitted(FieldErrors errors, LocalDate on) {
    if (isAnnounced() && (on.isBefore(terms.opensOn()) || on.isAfter(terms.closesOn()))) {
      errors.add(
          "/submittedOn",
          FundingRefusal.OUTSIDE_ROUND,
          on,
          terms.round(),
          measure,
          terms.opensOn(),
          terms.closesOn());
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  RoundView view() {
    return new RoundView(id, measure, terms, contracted);
  }
}
