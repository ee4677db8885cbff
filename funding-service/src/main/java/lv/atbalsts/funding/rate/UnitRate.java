package lv.atbalsts.funding.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
  private String publishedBy;
  private OffsetDateTime publishedAt;

  protected UnitRate() {}

  UnitRate(PublishRate request, String author, OffsetDateTime at) {
    this.id = Ids.next();
    this.serviceType = request.serviceType();
    this.targetGroup = request.targetGroup();
    this.unit = request.unit();
    this.amount = request.amount();
    this.validFrom = request.validFrom();
    this.source = request.source();
    this.publishedBy = author;
    this.publishedAt = at;
  }

  UnitRatePublished published() {
    return new UnitRatePublished(id, serviceType, targetGroup, unit, amount, validFrom, source);
  }

  Money amount() {
    return amount;
  }

  UnitRateView view() {
    return new UnitRateView(
        id, serviceType, targetGroup, unit, amount, validFrom, source, publishedBy, publishedAt);
  }
}
