package lv.atbalsts.assessment.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.assessment.limit.rules.LimitRule;
import lv.atbalsts.assessment.limit.rules.Per;
import lv.atbalsts.assessment.limit.rules.Period;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** One version of a limit; it changes only when the next one ends it. */
@Entity
@Table(name = "service_limit")
@DynamicUpdate
class LimitVersion {

  private static final String FOUND = "SEEN";

  @Id private UUID id;

  private String limitId;
  private String rule;
  private int version;
  private String measure;
  private String serviceType;
  private List<String> recipients;
  private Integer ageFrom;
  private Integer ageTo;
  private String condition;
  private List<String> conditions;

  @Enumerated(EnumType.STRING)
  private LimitKind kind;

  private BigDecimal value;
  private String unit;

  @Enumerated(EnumType.STRING)
  private Per per;

  private BigDecimal subValue;
  private String subOf;
  private List<String> excludes;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String legalBasis;
  private String source;
  private String status;
  private boolean assumed;
  private String note;
  private boolean announced;
  private String publishedBy;
  private OffsetDateTime publishedAt;

  /** For Hibernate. */
  LimitVersion() {}

  /** The next version: what the form does not name stays as it was. */
  private LimitVersion(LimitVersion before, PublishLimit form, String by, OffsetDateTime at) {
    id = Ids.next();
    limitId = before.limitId;
    rule = before.rule;
    version = before.version + 1;
    measure = before.measure;
    serviceType = before.serviceType;
    recipients = before.recipients;
    ageFrom = before.ageFrom;
    ageTo = before.ageTo;
    condition = before.condition;
    conditions = before.conditions;
    kind = form.kindAfter(before.kind);
    value = form.value();
    unit = before.unit;
    per = form.per() == null ? before.per : form.per();
    subValue = form.subValue();
    subOf = form.subOf();
    excludes = before.excludes;
    validFrom = form.validFrom();
    validTo = form.validTo();
    legalBasis = form.legalBasis();
    source = form.source();
    status = FOUND;
    note = form.note();
    announced = true;
    publishedBy = by;
    publishedAt = at;
  }

  /**
   * The version that comes after this one, which ends the day before at the latest.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 where it would not begin after this one
   */
  LimitVersion followedBy(PublishLimit form, String by, OffsetDateTime at) {
    if (validFrom != null && !form.validFrom().isAfter(validFrom)) {
      Refusal.of("ASM-0276", 409)
          .args(limitId, version, validFrom, form.validFrom())
          .rule("ASM-10")
          .inForce(validFrom, validTo)
          .requested(form.validFrom())
          .raise();
    }
    LimitVersion next = new LimitVersion(this, form, by, at);
    LocalDate before = form.validFrom().minusDays(1);
    validTo = validTo == null || validTo.isAfter(before) ? before : validTo;
    return next;
  }

  /** Tells others of the version as it is now. */
  ServiceLimitPublished published() {
    announced = true;
    return new ServiceLimitPublished(
        id,
        limitId,
        rule,
        version,
        measure,
        serviceType,
        recipients,
        ageFrom,
        ageTo,
        conditions,
        kind,
        value,
        unit,
        per,
        subValue,
        subOf,
        excludes,
        validFrom,
        validTo,
        legalBasis,
        source,
        assumed);
  }

  LimitKind kind() {
    return kind;
  }

  LimitRule rule() {
    return new LimitRule(
        limitId,
        rule,
        version,
        measure,
        serviceType,
        Set.copyOf(recipients),
        ageFrom,
        ageTo,
        Set.copyOf(conditions),
        kind,
        value,
        unit,
        per,
        subValue,
        subOf,
        Set.copyOf(excludes),
        new Period(validFrom, validTo),
        legalBasis);
  }

  LimitView view() {
    return new LimitView(
        limitId,
        rule,
        version,
        measure,
        serviceType,
        recipients,
        ageFrom,
        ageTo,
        condition,
        conditions,
        kind,
        value,
        unit,
        per,
        subValue,
        subOf,
        excludes,
        validFrom,
        validTo,
        legalBasis,
        source,
        status,
        assumed,
        note,
        publishedBy,
        publishedAt);
  }
}
