package lv.atbalsts.assessment.limit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.assessment.limit.rules.LimitRule;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** One version of a limit; it changes only when the next one ends it. */
@Entity
@Table(name = "service_limit")
@DynamicUpdate
class LimitVersion {

  private static final String READ_IN_A_SOURCE = "SEEN";

  @Id private UUID id;

  private String limitId;
  private int version;
  @Embedded private LimitTerms terms;
  private LocalDate validTo;

  /** The condition in words. */
  private String condition;

  private String status;
  private String note;
  private boolean announced;
  private String publishedBy;
  private OffsetDateTime publishedAt;

  /** For Hibernate. */
  LimitVersion() {}

  private LimitVersion(LimitVersion before, PublishLimit form, String by, OffsetDateTime at) {
    id = Ids.next();
    limitId = before.limitId;
    version = before.version + 1;
    terms = before.terms.next(form);
    validTo = form.validTo();
    condition = before.condition;
    status = READ_IN_A_SOURCE;
    note = form.note();
    announced = true;
    publishedBy = by;
    publishedAt = at;
  }

  /**
   * The version that comes after this one, which ends the day before at the latest.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where it would not begin after this one
   */
  LimitVersion followedBy(PublishLimit form, String by, OffsetDateTime at) {
    LocalDate from = terms.validFrom();
    if (from != null && !form.validFrom().isAfter(from)) {
      throw AssessmentRefusal.DOES_NOT_FOLLOW
          .with(limitId, version, from, form.validFrom())
          .inForce(from, validTo)
          .requested(form.validFrom());
    }
    LimitVersion next = new LimitVersion(this, form, by, at);
    LocalDate before = form.validFrom().minusDays(1);
    validTo = validTo == null || validTo.isAfter(before) ? before : validTo;
    return next;
  }

  /** Tells others of the version as it is now. */
  ServiceLimitPublished published() {
    announced = true;
    return new ServiceLimitPublished(id, limitId, version, terms, validTo);
  }

  LimitKind kind() {
    return terms.kind();
  }

  LimitRule rule() {
    return terms.rule(limitId, version, validTo);
  }

  LimitView view() {
    return new LimitView(
        limitId, version, terms, validTo, condition, status, note, publishedBy, publishedAt);
  }
}
