package lv.atbalsts.funding.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
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
  }

  MeasureDefined defined() {
    return new MeasureDefined(id, code, titleLv, titleEn, fund, periodFrom, periodTo, total);
  }

  MeasureView view() {
    return new MeasureView(id, code, titleLv, titleEn, fund, periodFrom, periodTo, total);
  }
}
