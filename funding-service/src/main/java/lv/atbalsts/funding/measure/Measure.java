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

/** One measure of the programme, such as 9.2.2.1. */
@Entity
class Measure implements Identified {

  @Id private UUID id;
  @Embedded private MeasureTerms terms;
  private Money contracted;
  @Version private int version;

  protected Measure() {}

  Measure(MeasureTerms terms) {
    this.id = Ids.next();
    this.terms = terms;
    this.contracted = Money.ZERO;
  }

  /** A contract of this total takes the place of one of that; refused above the measure's total. */
  void contract(Money before, Money total) {
    Money others = contracted.minus(before);
    Money remaining = terms.total().minus(others);
    if (total.compareTo(remaining) > 0) {
      throw FundingRefusal.CONTRACTS_ABOVE_MEASURE
          .with(total.amount(), remaining.amount(), terms.measure())
          .limit(terms.total())
          .used(others)
          .requested(total)
          .remaining(remaining);
    }
    contracted = others.plus(total);
  }

  /** Nothing is contracted or delivered outside the measure's days. */
  void check(FieldErrors errors, String pointer, LocalDate day) {
    if (day.isBefore(terms.from()) || day.isAfter(terms.to())) {
      errors.add(
          pointer, FundingRefusal.OUTSIDE_MEASURE, day, terms.measure(), terms.from(), terms.to());
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  String code() {
    return terms.measure();
  }

  MeasureTerms.Fund fund() {
    return terms.fund();
  }

  LocalDate lastDay() {
    return terms.to();
  }

  MeasureDefined defined() {
    return new MeasureDefined(id, terms);
  }

  MeasureView view() {
    return new MeasureView(id, terms);
  }
}
