package lv.atbalsts.funding.measure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.measure.MeasureEvents.MeasureCorrected;
import lv.atbalsts.funding.measure.MeasureEvents.MeasureDefined;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.RefusalCode;
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

  /** What is right of it from now on; refused below what is contracted. */
  MeasureCorrected correct(MeasureTerms right, String reason) {
    refuseBelow(contracted, right.total(), code());
    terms = right;
    return new MeasureCorrected(id, terms, reason);
  }

  static void refuseBelow(Money contracted, Money total, String name) {
    if (contracted.compareTo(total) > 0) {
      throw FundingRefusal.BELOW_WHAT_IS_CONTRACTED
          .with(total.amount(), contracted.amount(), name)
          .used(contracted)
          .requested(total);
    }
  }

  /**
   * A contract of this total takes the place of one of that; refused above the measure's total or
   * the most that it gives one project.
   */
  void contract(Money before, Money total) {
    Money most = terms.maxProjectAmount();
    if (most != null && total.compareTo(most) > 0) {
      throw FundingRefusal.PROJECT_ABOVE_MEASURE
          .with(total.amount(), most.amount(), code())
          .limit(most)
          .requested(total);
    }
    contracted =
        contracted(
            FundingRefusal.CONTRACTS_ABOVE_MEASURE,
            terms.total(),
            contracted.minus(before),
            total,
            code());
  }

  /** What is contracted with this total beside the others; refused above the limit. */
  static Money contracted(RefusalCode reason, Money limit, Money others, Money total, String name) {
    Money remaining = limit.minus(others);
    if (total.compareTo(remaining) > 0) {
      throw reason
          .with(total.amount(), remaining.amount(), name)
          .limit(limit)
          .used(others)
          .requested(total)
          .remaining(remaining);
    }
    return others.plus(total);
  }

  /**
   * A project ends within the measure, and within its months where the measure gives so many.
   *
   * @param endsOn the project's last day; null where its contract names none
   */
  void checkLength(FieldErrors errors, LocalDate firstDay, LocalDate endsOn) {
    if (endsOn != null) {
      check(errors, "/endsOn", endsOn);
    }
    if (terms.maxMonths() == null) {
      return;
    }
    LocalDate last = firstDay.plusMonths(terms.maxMonths()).minusDays(1);
    if (endsOn == null || endsOn.isAfter(last)) {
      errors.add(
          "/endsOn", FundingRefusal.PROJECT_TOO_LONG, code(), terms.maxMonths(), firstDay, last);
    }
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
