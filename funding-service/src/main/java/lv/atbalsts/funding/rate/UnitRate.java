package lv.atbalsts.funding.rate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One dated version of a unit rate, followed by the next. What was published wrongly stays readable
 * and prices nothing.
 */
@Entity
@DynamicUpdate
class UnitRate implements Identified {

  @Id private UUID id;
  @Embedded private RateTerms terms;
  private String publishedBy;
  private OffsetDateTime publishedAt;
  private String correctedBy;
  private OffsetDateTime correctedAt;
  private String correctionReason;
  private UUID replacedBy;

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

  /** It was published wrongly, and prices nothing any more. */
  void correct(String reason, String author, OffsetDateTime at) {
    if (correctedAt != null) {
      throw FundingRefusal.RATE_IS_CORRECTED_ALREADY.with(correctedAt.toLocalDate());
    }
    correctedBy = author;
    correctedAt = at;
    correctionReason = reason;
  }

  /** The other rate takes the place of this one. */
  void replaceBy(UnitRate right) {
    replacedBy = right.id;
  }

  UnitRateCorrected corrected() {
    return new UnitRateCorrected(id, replacedBy, correctionReason);
  }

  @Override
  public UUID id() {
    return id;
  }

  RateTerms terms() {
    return terms;
  }

  UnitRateView view() {
    return new UnitRateView(
        id,
        terms,
        publishedBy,
        publishedAt,
        correctedBy,
        correctedAt,
        correctionReason,
        replacedBy);
  }
}
