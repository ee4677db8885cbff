package lv.atbalsts.funding.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** One dated version of a unit rate. */
@Entity
class UnitRate {

  @Id private UUID id;
  private String serviceType;
  private String targetGroup;
  private String unit;
  private Money amount;
  private LocalDate validFrom;
  private String source;

  protected UnitRate() {}

  UnitRate(PublishRate request) {
    this.id = Ids.next();
    this.serviceType = request.serviceType();
    this.targetGroup = request.targetGroup();
    this.unit = request.unit();
    this.amount = request.amount();
    this.validFrom = request.validFrom();
    this.source = request.source();
  }

  Money amount() {
    return amount;
  }

  UnitRateView view() {
    return new UnitRateView(id, serviceType, targetGroup, unit, amount, validFrom, source);
  }
}
