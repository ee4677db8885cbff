package lv.atbalsts.assessment.plan.rules;

import java.util.Optional;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;

/** Which plan a person of a target group has (ASM-06). */
public enum PlanType {
  ADULT_SUPPORT("Individuālais atbalsta plāns", "Individual support plan"),
  CHILD_FT_CARE_OR_REHABILITATION(
      "Bērna ar funkcionāliem traucējumiem individuālais sociālās aprūpes vai sociālās rehabilitācijas plāns",
      "Individual social care or social rehabilitation plan of a child with functional impairments"),
  /** No title of this plan is published; this one says what it is. */
  CHILD_OUT_OF_FAMILY_CARE_SUPPORT(
      "Ārpusģimenes aprūpē esoša bērna individuālais atbalsta plāns",
      "Individual support plan of a child in out-of-family care");

  private final String titleLv;
  private final String titleEn;

  PlanType(String titleLv, String titleEn) {
    this.titleLv = titleLv;
    this.titleEn = titleEn;
  }

  /** The plan of a target group; whoever cares for a child has none, the child's serves them. */
  public static Optional<PlanType> of(TargetGroup group) {
    return switch (group) {
      case ADULT_GRT -> Optional.of(ADULT_SUPPORT);
      case CHILD_FT -> Optional.of(CHILD_FT_CARE_OR_REHABILITATION);
      case CHILD_OUT_OF_FAMILY_CARE -> Optional.of(CHILD_OUT_OF_FAMILY_CARE_SUPPORT);
      case LEGAL_REPRESENTATIVE, PROSPECTIVE_CARER -> Optional.empty();
    };
  }

  public String titleLv() {
    return titleLv;
  }

  public String titleEn() {
    return titleEn;
  }
}
