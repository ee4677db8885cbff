package lv.atbalsts.funding.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** One measure of the programme, such as 9.2.2.1. */
@Entity
class Measure {

  @Id private UUID id;
  private String code;
  private String titleLv;
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private Fund fund;

  private LocalDate periodFrom;
  private LocalDate periodTo;
  private Money total;
  private Money contracted;
  @Version private int version;

  protected Measure() {}

  Measure(DefineMeasure request) {
    this.id = Ids.next();
    this.code = request.measure();
    this.titleLv = request.titleLv();
    this.titleEn = request.titleEn();
    this.fund = request.fund();
    this.periodFrom = request.from();
    this.periodTo = request.to();
    this.total = request.total();
    this.contracted = Money.ZERO;
  }

  /**
   * A contract of this total takes the place of one of that; refused above the measure's total,
   * unless it is no more than before.
   */
  void contract(Money before, Money total) {
    Money others = contracted.minus(before);
    Money remaining = this.total.minus(others);
    if (total.compareTo(remaining) > 0 && total.compareTo(before) > 0) {
      Refusal.of("FND-0055", 422)
          .args(total.amount(), remaining.amount(), code)
          .rule("FUN-01")
          .limit(this.total)
          .used(others)
          .requested(total)
          .remaining(remaining)
          .raise();
    }
    contracted = others.plus(total);
  }

  /** Nothing is contracted or delivered outside the measure's days. */
  void check(FieldErrors errors, String pointer, LocalDate day) {
    if (day.isBefore(periodFrom) || day.isAfter(periodTo)) {
      errors.add(pointer, "FND-0140", day, code, periodFrom, periodTo);
    }
  }

  MeasureDefined defined() {
    return new MeasureDefined(id, code, titleLv, titleEn, fund, periodFrom, periodTo, total);
  }

  MeasureView view() {
    return new MeasureView(id, code, titleLv, titleEn, fund, periodFrom, periodTo, total);
  }
}
