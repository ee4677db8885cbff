package lv.atbalsts.assessment.needs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.hibernate.annotations.Immutable;

/** One version of a methodology (metodika); published, it does not change. */
@Entity
@Immutable
class Methodology {

  @EmbeddedId private Id id;
  private String titleLv;
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private List<String> requiredProfessions;
  private List<String> optionalProfessions;
  private LocalDate validFrom;
  private LocalDate validTo;
  private boolean sample;

  /** For Hibernate. */
  Methodology() {}

  String code() {
    return id.code();
  }

  int version() {
    return id.version();
  }

  TargetGroup targetGroup() {
    return targetGroup;
  }

  List<String> requiredProfessions() {
    return requiredProfessions;
  }

  boolean knows(String profession) {
    return requiredProfessions.contains(profession) || optionalProfessions.contains(profession);
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
        validFrom,
        validTo,
        sample);
  }

  /** A version of a methodology. */
  @Embeddable
  record Id(String code, int version) {}
}
