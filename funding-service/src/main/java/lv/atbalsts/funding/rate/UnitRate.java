package lv.atbalsts.funding.rate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** One dated version of a unit rate; never changed, only followed by the next. */
@Entity
class UnitRate implements Identified {

  @Id private UUID id;
  @Embedded private RateTerms terms;
  private String publishedBy;
  private OffsetDateTime publishedAt;

  protected UnitRate() {}

  UnitRate(RateTerms terms, String author, OffsetDateTime at) {
    this.id = Ids.next();
    this.terms = terms;
    this.publishedBy = author;
    this.publishedAt = at;
  }

  UnitRatePublished published() {
    return new UnitRatePublished(id, terms);
  }

  @Override
  public UUID id() {
    return id;
  }

  RateTerms terms() {
    return terms;
  }

  UnitRateView view() {
    return new UnitRateView(id, terms, publishedBy, publishedAt);
  }
}
