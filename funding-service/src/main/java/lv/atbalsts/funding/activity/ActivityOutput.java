package lv.atbalsts.funding.activity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.activity.ActivityEvents.ActivityRef;
import lv.atbalsts.funding.activity.ActivityEvents.OutputCorrected;
import lv.atbalsts.funding.activity.ActivityEvents.OutputStated;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** One statement of how much of an output is planned or was reached. */
@Entity
@DynamicUpdate
class ActivityOutput implements Identified {

  @Id private UUID id;
  private UUID activityId;
  @Embedded private OutputTerms terms;
  private String correctionReason;
  private OffsetDateTime correctedAt;
  private String correctedBy;
  private UUID replacedBy;

  protected ActivityOutput() {}

  ActivityOutput(Activity activity, OutputTerms terms) {
    this.id = Ids.next();
    this.activityId = activity.id();
    this.terms = terms;
  }

  /** It was stated wrongly, and counts no more. */
  void correct(String reason, String by, OffsetDateTime at) {
    if (correctedAt != null) {
      throw FundingRefusal.ALREADY_CORRECTED.with(correctionReason);
    }
    correctionReason = reason;
    correctedBy = by;
    correctedAt = at;
  }

  /** Another statement takes the place of this one. */
  void replaceBy(ActivityOutput right) {
    replacedBy = right.id;
  }

  OutputCorrected corrected(ActivityRef activity) {
    return new OutputCorrected(activity, id, replacedBy, correctionReason);
  }

  OutputStated stated(ActivityRef activity) {
    return new OutputStated(activity, id, terms);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID activityId() {
    return activityId;
  }

  LocalDate date() {
    return terms.date();
  }

  OutputTerms terms() {
    return terms;
  }

  OutputView view() {
    return new OutputView(
        id, activityId, terms, correctedBy, correctedAt, correctionReason, replacedBy);
  }
}
