package lv.atbalsts.assessment.needs.methodology;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.methodology.MethodologyEvents.MethodologyDrafted;
import lv.atbalsts.assessment.needs.methodology.MethodologyEvents.MethodologyEnded;
import lv.atbalsts.assessment.needs.methodology.MethodologyEvents.MethodologyPublished;
import lv.atbalsts.assessment.needs.methodology.MethodologyRequests.DraftMethodology;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a methodology (metodika); published, it does not change. */
@Entity
class Methodology {

  @EmbeddedId private MethodologyVersion id;
  private UUID subject;
  private String titleLv;
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private List<String> requiredProfessions;
  private List<String> optionalProfessions;

  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  private MethodologyContent content;

  @Enumerated(EnumType.STRING)
  private MethodologyStatus status;

  private LocalDate validFrom;
  private LocalDate validTo;
  private boolean sample;
  private String changedBy;
  private OffsetDateTime changedAt;

  @Version
  @Column(name = "row_version")
  private long rowVersion;

  /** For Hibernate. */
  Methodology() {}

  Methodology(MethodologyVersion id) {
    this.id = id;
    subject = Ids.next();
    status = MethodologyStatus.DRAFT;
  }

  /** The draft says this from now on. */
  MethodologyDrafted write(DraftMethodology draft) {
    status = status.become(MethodologyStatus.DRAFT);
    titleLv = draft.title().lv();
    titleEn = draft.title().en();
    targetGroup = draft.targetGroup();
    requiredProfessions = draft.requiredProfessions();
    optionalProfessions = draft.optionalProfessions();
    sample = draft.sample();
    content = draft.content();
    return new MethodologyDrafted(subject, id.code(), id.version(), targetGroup);
  }

  /** Nothing of it changes any more, and needs are assessed by it from the day on. */
  MethodologyPublished publish(LocalDate from, LocalDate to) {
    status = status.become(MethodologyStatus.PUBLISHED);
    validFrom = from;
    validTo = to;
    return new MethodologyPublished(subject, id.code(), id.version(), targetGroup, from, to);
  }

  /** A later version begins on the day after. */
  MethodologyEnded end(LocalDate lastDay) {
    validTo = lastDay;
    return new MethodologyEnded(subject, id.code(), id.version(), targetGroup, lastDay);
  }

  /** Who wrote it last as it stands, be it the draft, its publication or its end, and when. */
  void changed(String by, OffsetDateTime at) {
    changedBy = by;
    changedAt = at;
  }

  MethodologyVersion id() {
    return id;
  }

  TargetGroup targetGroup() {
    return targetGroup;
  }

  MethodologyContent content() {
    return content;
  }

  boolean isPublished() {
    return status == MethodologyStatus.PUBLISHED;
  }

  boolean beginsBefore(LocalDate day) {
    return validFrom.isBefore(day);
  }

  long rowVersion() {
    return rowVersion;
  }

  MethodologyView view() {
    return new MethodologyView(
        id.code(),
        id.version(),
        titleLv,
        titleEn,
        targetGroup,
        requiredProfessions,
        optionalProfessions,
        status,
        validFrom,
        validTo,
        sample,
        changedBy,
        changedAt);
  }
}
